/** What people reach of the engine over HTTP: its web apps behind our login and our locks. */
@NullMarked
package vn.thidua.workflow.process.web;

import org.jspecify.annotations.NullMarked;
