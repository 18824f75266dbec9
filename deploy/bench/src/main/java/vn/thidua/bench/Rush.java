package vn.thidua.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Requests that are sent when they are due, whether or not earlier ones were answered; waiting for a thread counts as waiting. */
final class Rush implements AutoCloseable {

    private static final int THREADS = 64;

    private final ExecutorService browsers = Executors.newFixedThreadPool(THREADS);
    private final Map<String, List<Future<Double>>> asked = new TreeMap<>();

    /** Sends it now. @param name under which the milliseconds until the answer are noted */
    void ask(String name, Runnable request) {
        var due = System.nanoTime();
        asked.computeIfAbsent(name, first -> new ArrayList<>()).add(browsers.submit(() -> {
            request.run();
            return (System.nanoTime() - due) / 1e6;
        }));
    }

    /** Milliseconds of every request, by name, when all are answered. @throws IllegalStateException when one was refused */
    Map<String, double[]> answers() {
        var millis = new TreeMap<String, double[]>();
        asked.forEach((name, answers) ->
                millis.put(name, answers.stream().mapToDouble(Rush::awaited).toArray()));
        return millis;
    }

    private static double awaited(Future<Double> answer) {
        try {
            return answer.get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        browsers.shutdown();
    }
}
