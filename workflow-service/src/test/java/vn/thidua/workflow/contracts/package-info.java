/** What this service promises to others, held against what it does. */
@org.jspecify.annotations.NullMarked
package vn.thidua.workflow.contracts;
