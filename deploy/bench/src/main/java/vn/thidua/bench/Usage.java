package vn.thidua.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What has been used up so far: CPU of this process and of PostgreSQL, and flushes of its write-ahead log. */
record Usage(double jvmMillis, double postgresMillis, long walSyncs) {

    /** Linux counts CPU in hundredths of a second. */
    private static final double MILLIS_PER_TICK = 10;

    static Usage now(DataSource postgres, long postmaster) {
        var os = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Usage(os.getProcessCpuTime() / 1e6, cpuOf(postmaster), walSyncs(postgres));
    }

    Usage since(Usage earlier) {
        return new Usage(
                jvmMillis - earlier.jvmMillis, postgresMillis - earlier.postgresMillis, walSyncs - earlier.walSyncs);
    }

    private static double cpuOf(long postmaster) {
        return ProcessHandle.of(postmaster).stream()
                .flatMap(
                        server -> java.util.stream.Stream.concat(java.util.stream.Stream.of(server), server.children()))
                .mapToDouble(process -> ticks(process.pid()) * MILLIS_PER_TICK)
                .sum();
    }

    private static long ticks(long pid) {
        try {
            var stat = Files.readString(java.nio.file.Path.of("/proc", Long.toString(pid), "stat"));
            var afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return Long.parseLong(afterName[11]) + Long.parseLong(afterName[12]);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static long walSyncs(DataSource postgres) {
        try (var connection = postgres.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select wal_sync from pg_stat_wal")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException unreachable) {
            throw new UncheckedIOException(new IOException(unreachable));
        }
    }
}
