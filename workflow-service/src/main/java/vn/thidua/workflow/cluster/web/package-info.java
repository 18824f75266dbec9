/** The cluster round over HTTP. */
@NullMarked
package vn.thidua.workflow.cluster.web;

import org.jspecify.annotations.NullMarked;
