package vn.thidua.local;

import java.util.concurrent.CancellationException;

/** The little wait between two looks at something that is not ready yet. */
final class Pause {

    private static final long MILLIS = 150;

    private Pause() {}

    static void brief() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting");
        }
    }
}
