package vn.thidua.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.springframework.context.ApplicationContext;

/** Puts an application's database into the state of one that has been in use for longer than a minute. */
final class Settled {

    private Settled() {}

    /** Tables are analysed, and every connection is a new one: plans made for empty tables are gone. */
    static void databaseOf(ApplicationContext application) {
        var pool = application.getBean(HikariDataSource.class);
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        pool.getHikariPoolMXBean().softEvictConnections();
    }
}
