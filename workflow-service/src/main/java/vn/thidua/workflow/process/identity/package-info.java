/** The engine's view of our people and roles, and what they may do in it. The engine can read it and cannot change it. */
@NullMarked
package vn.thidua.workflow.process.identity;

import org.jspecify.annotations.NullMarked;
