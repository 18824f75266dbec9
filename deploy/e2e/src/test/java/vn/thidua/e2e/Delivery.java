package vn.thidua.e2e;

import java.sql.SQLException;
import java.util.List;

/** A notification as notification-service has it in its database. */
record Delivery(String id, String person, String eventId, String kind, String status) {

    static List<Delivery> allBy(String channel, World world) throws SQLException {
        var rows = world.query("notification", """
                select concat_ws(' ', id, recipient_id, event_id, kind, status) from delivery
                where channel = '%s' order by id""".formatted(channel));
        return rows.stream().map(Delivery::of).toList();
    }

    private static Delivery of(String row) {
        var words = row.split(" ", -1);
        return new Delivery(words[0], words[1], words[2], words[3], words[4]);
    }

    String line() {
        return person + " " + eventId + " " + kind;
    }
}
