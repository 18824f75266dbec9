/** The council's sessions over HTTP. */
@NullMarked
package vn.thidua.workflow.council.web;

import org.jspecify.annotations.NullMarked;
