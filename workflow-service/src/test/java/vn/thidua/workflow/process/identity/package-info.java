/** What the engine knows of people, and what they may do in it. */
@org.jspecify.annotations.NullMarked
package vn.thidua.workflow.process.identity;
