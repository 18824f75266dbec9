/** Attacks from outside and from colleagues, on the whole service. */
@org.jspecify.annotations.NullMarked
package vn.thidua.workflow.security;
