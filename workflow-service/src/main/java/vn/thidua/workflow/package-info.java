/** The workflow service: nominations from self-assessment to the notified result; each sub-package is a module. */
@NullMarked
package vn.thidua.workflow;

import org.jspecify.annotations.NullMarked;
