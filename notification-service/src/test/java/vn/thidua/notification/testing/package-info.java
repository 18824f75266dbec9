/** What tests of this service stand on: a real database, a real broker, a real mail server, and facts to feed them with. */
@org.jspecify.annotations.NullMarked
package vn.thidua.notification.testing;
