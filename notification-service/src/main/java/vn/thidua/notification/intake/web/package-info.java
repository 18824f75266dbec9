/**
 * The parking lot for administrators.
 */
@NullMarked
package vn.thidua.notification.intake.web;

import org.jspecify.annotations.NullMarked;
