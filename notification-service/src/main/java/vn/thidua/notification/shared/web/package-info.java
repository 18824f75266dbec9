/**
 * Security in front of every path, and refusals as problem details.
 */
@NullMarked
package vn.thidua.notification.shared.web;

import org.jspecify.annotations.NullMarked;
