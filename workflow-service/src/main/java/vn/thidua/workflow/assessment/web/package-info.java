/** Self-assessments over HTTP. */
@NullMarked
package vn.thidua.workflow.assessment.web;

import org.jspecify.annotations.NullMarked;
