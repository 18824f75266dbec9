package vn.thidua.notification.recipients;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who can be told, and where. People who have left are not in it. */
@Component
public class AddressBook {

    /** Name of the advisory lock: readers who act on membership share it, a writer has it alone. */
    static final int LOCK = 0x7464_6162;

    private final JdbcClient database;

    AddressBook(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public Optional<Recipient> find(String id) {
        return database.sql("select * from person where id = ? and active")
                .param(id)
                .query(AddressBook::recipient)
                .optional();
    }

    /**
     * The people with one of these ids or in one of these groups, by id. Until the caller's transaction ends nobody is added to the
     * book: a newcomer either is in the answer, or finds what the caller has written.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Recipient> belonging(Collection<String> ids, Collection<String> groups) {
        database.sql("select pg_advisory_xact_lock_shared(?)")
                .param(LOCK)
                .query()
                .listOfRows();
        return database.sql("""
                        select * from person
                        where active and (id = any (?) or id in (select person_id from person_group where group_id = any (?)))
                        order by id
                        """)
                .params(ids.toArray(String[]::new), groups.toArray(String[]::new))
                .query(AddressBook::recipient)
                .list();
    }

    private static Recipient recipient(ResultSet row, int number) throws SQLException {
        return new Recipient(
                row.getString("id"),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("unit"));
    }
}
