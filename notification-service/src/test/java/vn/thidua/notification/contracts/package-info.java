/** Contracts: what this service promises, and what workflow-service promises to it. */
@org.jspecify.annotations.NullMarked
package vn.thidua.notification.contracts;
