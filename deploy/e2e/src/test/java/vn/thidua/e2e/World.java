package vn.thidua.e2e;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import vn.thidua.local.Account;
import vn.thidua.local.ApiClient;
import vn.thidua.local.LocalSettings;
import vn.thidua.local.LocalSystem;
import vn.thidua.local.SampleTime;

/** The whole system as the launcher starts it, and the people of its sample data at their keyboards. */
final class World implements AutoCloseable {

    private final LocalSystem system;
    private final ApiClient api;
    private final SampleTime time;

    private World(LocalSystem system) {
        this.system = system;
        this.api = new ApiClient(system.workflow().uri());
        this.time = new SampleTime(api);
    }

    static World start(Path folder) {
        var system = LocalSystem.start(LocalSettings.in(folder), text -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(system::close));
        return new World(system);
    }

    LocalSystem system() {
        return system;
    }

    Account as(String user) {
        return api.as(user);
    }

    SampleTime time() {
        return time;
    }

    Mailbox mails() {
        return new Mailbox(system.endpoints().mail());
    }

    Topics topics() {
        return new Topics(system.broker().address());
    }

    /** One column of text from the database of a service. */
    List<String> query(String service, String sql) throws SQLException {
        try (var connection = connect(service);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new java.util.ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private Connection connect(String service) throws SQLException {
        var database = system.endpoints().jdbc().get(service);
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    @Override
    public void close() {
        system.close();
    }
}
