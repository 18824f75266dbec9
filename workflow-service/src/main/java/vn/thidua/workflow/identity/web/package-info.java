/** Logins, tokens and the guards in front of every path. */
@NullMarked
package vn.thidua.workflow.identity.web;

import org.jspecify.annotations.NullMarked;
