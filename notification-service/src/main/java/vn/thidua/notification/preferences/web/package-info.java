/**
 * A person's own preferences.
 */
@NullMarked
package vn.thidua.notification.preferences.web;

import org.jspecify.annotations.NullMarked;
