/** What every HTTP answer of this service has in common: problem details, request ids, replay of repeated requests. */
@NullMarked
package vn.thidua.workflow.shared.web;

import org.jspecify.annotations.NullMarked;
