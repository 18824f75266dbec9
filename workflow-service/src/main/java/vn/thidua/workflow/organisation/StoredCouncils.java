package vn.thidua.workflow.organisation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.PersonId;

/** Councils in the database. */
@Component
class StoredCouncils implements Councils {

    private final JdbcClient jdbc;
    private final Today today;

    StoredCouncils(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    @Override
    public List<CouncilMember> members(String council) {
        return jdbc.sql("""
                        select person, seat, votes
                        from council_membership
                        where council = :council
                          and valid_from <= :today
                          and (valid_until is null or valid_until >= :today)
                        order by votes desc, position
                        """)
                .param("council", council)
                .param("today", today.date())
                .query((row, number) -> new CouncilMember(
                        new PersonId(row.getString("person")),
                        CouncilSeat.valueOf(row.getString("seat")),
                        row.getBoolean("votes")))
                .list();
    }
}
