package vn.thidua.bench;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Runs the same work on several threads and waits for all; the first failure ends the benchmark. */
final class Load {

    private Load() {}

    static void run(int threads, Runnable work) {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var all = pool.invokeAll(IntStream.range(0, threads)
                    .mapToObj(i -> Executors.callable(work))
                    .toList());
            for (var one : all) {
                one.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            pool.shutdown();
        }
    }
}
