/**
 * Preview of the texts for administrators.
 */
@NullMarked
package vn.thidua.notification.templates.web;

import org.jspecify.annotations.NullMarked;
