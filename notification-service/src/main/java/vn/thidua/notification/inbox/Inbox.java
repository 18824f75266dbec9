package vn.thidua.notification.inbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.shared.Timestamps;

/** What people see. */
@Component
public class Inbox {

    private final JdbcClient database;

    Inbox(JdbcClient database) {
        this.database = database;
    }

    /** The newest notices of one person. */
    @Transactional(readOnly = true)
    public List<InboxItem> newest(String person, boolean onlyUnread, int limit) {
        return database.sql("""
                        select * from inbox_item where person_id = ? and (not ? or read_at is null)
                        order by created_at desc, id desc limit ?
                        """)
                .params(person, onlyUnread, limit)
                .query((row, number) -> new InboxItem(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getString("title"),
                        row.getString("body"),
                        row.getString("link"),
                        Timestamps.read(row, "created_at"),
                        Timestamps.readNullable(row, "read_at")))
                .list();
    }

    @Transactional(readOnly = true)
    public long unread(String person) {
        return unread(List.of(person)).getOrDefault(person, 0L);
    }

    /** Unread notices per person; who has none is missing. */
    @Transactional(readOnly = true)
    public Map<String, Long> unread(Collection<String> people) {
        var counts = new HashMap<String, Long>();
        database.sql("""
                        select person_id, count(*) as unread from inbox_item
                        where person_id = any (?) and read_at is null group by person_id
                        """).param(people.toArray(String[]::new)).query(row -> {
            counts.put(row.getString("person_id"), row.getLong("unread"));
        });
        return counts;
    }
}
