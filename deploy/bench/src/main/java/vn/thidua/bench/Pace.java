package vn.thidua.bench;

import java.util.concurrent.locks.LockSupport;

/** An open loop: the next operation is due at its time, whether or not the one before was slow. */
final class Pace {

    private final long gap;
    private long due = System.nanoTime();

    Pace(int perSecond) {
        this.gap = 1_000_000_000L / perSecond;
    }

    void awaitNext() {
        due += gap;
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
