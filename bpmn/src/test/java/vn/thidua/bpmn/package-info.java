/** Checks of the models that need no engine. */
package vn.thidua.bpmn;
