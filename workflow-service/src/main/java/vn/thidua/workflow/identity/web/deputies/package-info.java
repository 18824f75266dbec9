/** The page of deputies. */
@NullMarked
package vn.thidua.workflow.identity.web.deputies;

import org.jspecify.annotations.NullMarked;
