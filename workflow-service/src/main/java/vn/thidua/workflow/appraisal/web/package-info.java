/** The city stage over HTTP, and the publication pages' interface for everybody. */
@NullMarked
package vn.thidua.workflow.appraisal.web;

import org.jspecify.annotations.NullMarked;
