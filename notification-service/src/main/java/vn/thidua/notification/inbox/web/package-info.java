/**
 * The inbox of the person who is logged in: API, stream and page.
 */
@NullMarked
package vn.thidua.notification.inbox.web;

import org.jspecify.annotations.NullMarked;
