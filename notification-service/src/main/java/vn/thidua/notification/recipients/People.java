package vn.thidua.notification.recipients;

import java.sql.Types;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.notification.shared.Timestamps;

/** The rows behind the address book. */
@Component
class People {

    private final JdbcClient database;
    private final Clock clock;

    People(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Waits for everybody who acts on membership right now, and keeps others out until the end of the transaction. */
    void lock() {
        database.sql("select pg_advisory_xact_lock(?)")
                .param(AddressBook.LOCK)
                .query()
                .listOfRows();
    }

    /** Writes the snapshot; false when a newer one is there. */
    boolean write(PersonSnapshot person, long sequence) {
        var written = database.sql("""
                        insert into person (id, name, email, phone, unit, active, sequence, updated_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set name = excluded.name, email = excluded.email, phone = excluded.phone
                            , unit = excluded.unit, active = excluded.active, sequence = excluded.sequence
                            , updated_at = excluded.updated_at
                        where person.sequence < excluded.sequence
                        """)
                .params(
                        person.personId(),
                        person.name(),
                        text(person.email()),
                        text(person.phone()),
                        text(person.unit()),
                        person.active(),
                        sequence,
                        Timestamps.of(clock.instant()))
                .update();
        if (written == 0) {
            return false;
        }
        replaceGroups(person.personId(), person.active() ? person.groups() : Set.of());
        return true;
    }

    /** Removes everything personal; the id and the sequence stay, so that an old snapshot that comes again does not bring it back. */
    void forget(String id, long sequence) {
        database.sql("""
                        insert into person (id, active, sequence, updated_at)
                        values (?, false, ?, ?)
                        on conflict (id) do update set name = null, email = null, phone = null, unit = null, active = false
                            , sequence = greatest(person.sequence, excluded.sequence), updated_at = excluded.updated_at
                        where excluded.sequence = 0 or person.sequence <= excluded.sequence
                        """).params(id, sequence, Timestamps.of(clock.instant())).update();
        database.sql("delete from person_group where person_id in (select id from person where id = ? and not active)")
                .param(id)
                .update();
    }

    private void replaceGroups(String person, Set<String> groups) {
        database.sql("delete from person_group where person_id = ?")
                .param(person)
                .update();
        database.sql("insert into person_group (person_id, group_id) select ?, unnest(?)")
                .params(person, groups.toArray(String[]::new))
                .update();
    }

    private static SqlParameterValue text(@Nullable String value) {
        return new SqlParameterValue(Types.VARCHAR, value);
    }
}
