/** Attacks on the engine's web paths over real HTTP, and what people must still be able to do there. */
@org.jspecify.annotations.NullMarked
package vn.thidua.workflow.process.web;
