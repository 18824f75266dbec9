/** What tests of this service stand on: a real database and a real broker. */
@org.jspecify.annotations.NullMarked
package vn.thidua.workflow.testing;
