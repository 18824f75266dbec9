/**
 * Holds what runs the system (compose file, image, dashboards, alerts, realm) against what the system is (settings, contracts, meters),
 * without an engine for containers. Each check is also shown a document that is wrong.
 */
@NullMarked
package vn.thidua.checks;

import org.jspecify.annotations.NullMarked;
