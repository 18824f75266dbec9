/**
 * Benchmarks: programs that print ratios, measured side by side in one run. They are no tests; nothing fails by time.
 */
@NullMarked
package vn.thidua.bench;

import org.jspecify.annotations.NullMarked;
