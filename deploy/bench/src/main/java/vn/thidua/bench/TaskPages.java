package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Measures what people wait for when many work at once: Tasklist's list and counts, refreshed by each open browser as Tasklist does it, and
 * the administrator's page of processes beside them. Arguments: open tasks (default 1000), reviewers (default 200), seconds (default 60).
 */
public final class TaskPages {

    /** Seconds after which an open Tasklist asks again. */
    private static final int REFRESH = 10;

    private static final int WARM_UP_SECONDS = 20;
    private static final String LIST = "/list?firstResult=0&maxResults=15";
    private static final String TASKS = "/camunda/api/engine/engine/default/filter";

    private TaskPages() {}

    public static void main(String[] args) throws IOException, SQLException {
        var tasks = argument(args, 0, 1000);
        var reviewers = argument(args, 1, 200);
        var seconds = argument(args, 2, 60);
        try (var servers = new Servers();
                var path = new MainPath(
                        servers.database("main"), servers.brokers(), Files.createTempDirectory("thidua-bench"))) {
            openTasks(path, tasks);
            var office = Office.of(reviewers, servers.opened("main"), path.address());
            var perSecond = Math.max(1, reviewers / REFRESH);
            run(office, WARM_UP_SECONDS, Math.max(1, perSecond / 4));
            run(office, WARM_UP_SECONDS, Math.max(1, perSecond / 2));
            System.out.println(report(run(office, seconds, perSecond), tasks, reviewers));
        }
        System.exit(0);
    }

    private static int argument(String[] args, int place, int otherwise) {
        return args.length > place ? Integer.parseInt(args[place]) : otherwise;
    }

    /** One open task in each case, at the unit, its council, its head, and the city's two desks in turn. */
    private static void openTasks(MainPath path, int tasks) {
        path.prepare(tasks);
        IntStream.range(0, tasks)
                .forEach(one -> IntStream.range(0, one % path.actionsPerCase()).forEach(step -> path.act(one, step)));
    }

    /**
     * Each reviewer's browser asks once in a refresh for the list that it shows and for the counts beside two names; now and then somebody
     * looks for what is late.
     */
    private static Map<String, double[]> run(Office office, int seconds, int perSecond) {
        var offered = TASKS + "/" + office.filterNamed("Chờ nhận – nhóm tôi");
        var mine = TASKS + "/" + office.filterNamed("Việc của tôi");
        var late = TASKS + "/" + office.filterNamed("Quá hạn");
        var pace = new Pace(perSecond);
        try (var rush = new Rush()) {
            for (var turn = 0; turn < seconds * perSecond; turn++) {
                pace.awaitNext();
                var reviewer = office.reviewers().get(turn % office.reviewers().size());
                rush.ask("list of 15 tasks", () -> reviewer.getInFull(offered + LIST));
                rush.ask("count", () -> reviewer.get(offered + "/count"));
                rush.ask("count", () -> reviewer.get(mine + "/count"));
                if (turn % REFRESH == REFRESH / 2) {
                    rush.ask("list of late tasks", () -> reviewer.getInFull(late + LIST));
                }
                if (turn % REFRESH == 0) {
                    rush.ask("/admin/process", () -> office.administrator().get("/admin/process"));
                }
            }
            return rush.answers();
        }
    }

    private static String report(Map<String, double[]> millis, int tasks, int reviewers) {
        var lines = new StringBuilder(
                "%d open tasks, %d reviewers, each refreshing every %d s%n%n".formatted(tasks, reviewers, REFRESH));
        lines.append("| answer | requests | p50, ms | p95, ms | p99, ms |\n|---|---|---|---|---|\n");
        millis.forEach((name, values) -> {
            var figures = Figures.of(values);
            lines.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.1f | %.1f | %.1f |%n",
                    name,
                    values.length,
                    figures.median(),
                    figures.percentile(95),
                    figures.percentile(99)));
        });
        return lines.toString();
    }
}
