package vn.thidua.e2e;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import vn.thidua.local.ApiRefused;
import vn.thidua.local.Pdf;

/**
 * Clients in a hurry: each brings one nomination from opening to signature, and repeats what was not acknowledged, with the same
 * idempotency key, until it is. What they return was acknowledged to the last step.
 */
record Clerks(World world) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> PAPERS = List.of("TTR", "BCTT_TT", "BB_CS", "QD_CU", "DG");
    private static final int SERVER_FAILURE = 500;

    CompletableFuture<List<Nomination>> start(String label, int nominations) {
        var each = IntStream.rangeClosed(1, nominations)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> bring("U0" + n, label), Clerks::inItsOwnThread))
                .toList();
        return CompletableFuture.allOf(each.toArray(CompletableFuture<?>[]::new))
                .thenApply(done -> each.stream().map(CompletableFuture::join).toList());
    }

    private static void inItsOwnThread(Runnable task) {
        new Thread(task).start();
    }

    private Nomination bring(String unit, String label) {
        var subject = "Phòng %s %s (minh họa)".formatted(label, unit);
        Map<String, Object> proposal =
                Map.of("year", 2018, "award", "BKTP_TT", "unit", unit, "subject", subject, "basis", "MERIT");
        var key = UUID.randomUUID().toString();
        var nomination = acknowledged(() -> Nomination.open(world, unit, proposal, key));
        acknowledged(() -> {
            nomination.writes(
                    "history",
                    List.of(Map.of("year", 2017, "title", "TTLDXS"), Map.of("year", 2018, "title", "TTLDXS")));
            return true;
        });
        PAPERS.forEach(paper -> acknowledged(() -> nomination
                .officer()
                .upload(nomination.path("/papers/" + paper), paper + ".pdf", Pdf.with(paper + subject.hashCode()))));
        step(nomination, "canbo", "/preparation", Map.of());
        step(nomination, "hoidong", "/unit-vote", Map.of("members", 9, "present", 9, "yes", 9, "no", 0, "invalid", 0));
        step(nomination, "thutruong", "/signature", Map.of());
        return nomination;
    }

    private static void step(Nomination nomination, String role, String step, Object body) {
        var key = UUID.randomUUID().toString();
        acknowledged(() -> nomination.ofUnit(role).post(nomination.path(step), body, key));
    }

    private static <T> T acknowledged(Callable<T> action) {
        var answer = new AtomicReference<T>();
        await().pollInterval(Duration.ofMillis(200))
                .pollDelay(Duration.ZERO)
                .atMost(PATIENCE)
                .until(() -> {
                    try {
                        answer.set(action.call());
                        return true;
                    } catch (UncheckedIOException unreachable) {
                        return false;
                    } catch (ApiRefused refused) {
                        if (refused.status() < SERVER_FAILURE) {
                            throw refused;
                        }
                        return false;
                    }
                });
        return answer.get();
    }
}
