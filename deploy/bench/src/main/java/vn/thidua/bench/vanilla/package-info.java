/** The engine as its starter sets it up, with nothing of ours: what the main path is compared with. */
@NullMarked
package vn.thidua.bench.vanilla;

import org.jspecify.annotations.NullMarked;
