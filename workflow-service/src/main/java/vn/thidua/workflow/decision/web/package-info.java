/** Decisions and the award register over HTTP. */
@NullMarked
package vn.thidua.workflow.decision.web;

import org.jspecify.annotations.NullMarked;
