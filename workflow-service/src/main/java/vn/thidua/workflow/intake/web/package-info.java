/** The parking lot of incoming events over HTTP. */
@NullMarked
package vn.thidua.workflow.intake.web;

import org.jspecify.annotations.NullMarked;
