/** Pages for work on many tasks at once. */
@NullMarked
package vn.thidua.workflow.process.web.bulk;

import org.jspecify.annotations.NullMarked;
