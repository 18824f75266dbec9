/**
 * The notification service: who hears what, and whether they did; each sub-package is a module.
 */
@NullMarked
package vn.thidua.notification;

import org.jspecify.annotations.NullMarked;
