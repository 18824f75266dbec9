/**
 * Dead letters for administrators.
 */
@NullMarked
package vn.thidua.notification.delivery.web;

import org.jspecify.annotations.NullMarked;
