package vn.thidua.workflow.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which shards this node sends for. Ownership is an advisory lock on a connection of its own: it ends with the node, and another
 * node takes over. Used by the sender thread only.
 */
final class Shards {

    private static final Logger LOG = LoggerFactory.getLogger(Shards.class);

    private final DataSource database;
    private final Set<Integer> owned = new TreeSet<>();
    private @Nullable Connection connection;

    Shards(DataSource database) {
        this.database = database;
    }

    boolean owns(int shard) {
        return owned.contains(shard);
    }

    Set<Integer> owned() {
        return owned;
    }

    /** Checks that the locks still stand and takes free shards. @return true when ownership has changed */
    boolean refresh() {
        var before = Set.copyOf(owned);
        try {
            takeFree(alive());
        } catch (SQLException unreachable) {
            LOG.warn("No database for the locks of the relay; sending pauses: {}", unreachable.getMessage());
            release();
        }
        return !before.equals(owned);
    }

    /** Gives all shards up. */
    void release() {
        owned.clear();
        if (connection != null) {
            try (var closing = connection;
                    var unlock = closing.createStatement()) {
                // the connection goes back to the pool, not to its end
                unlock.execute("select pg_advisory_unlock_all()");
            } catch (SQLException gone) {
                LOG.debug("The connection of the relay's locks was already gone", gone);
            }
            connection = null;
        }
    }

    private Connection alive() throws SQLException {
        if (connection != null && !connection.isValid(2)) {
            release();
        }
        if (connection == null) {
            connection = database.getConnection();
            connection.setAutoCommit(true);
        }
        return connection;
    }

    private void takeFree(Connection locks) throws SQLException {
        for (var shard = 0; shard < OutboxRow.Subject.SHARDS; shard++) {
            if (!owned.contains(shard) && lock(locks, shard)) {
                owned.add(shard);
            }
        }
    }

    private static boolean lock(Connection locks, int shard) throws SQLException {
        try (var statement =
                locks.prepareStatement("select pg_try_advisory_lock(hashtext('thidua.outbox.shard'), ?)")) {
            statement.setInt(1, shard);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
