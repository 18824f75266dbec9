/** Nominations over HTTP: the draft, the unit's stage, reading. */
@NullMarked
package vn.thidua.workflow.nomination.web;

import org.jspecify.annotations.NullMarked;
