package vn.thidua.workflow.council;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.organisation.CouncilMember;
import vn.thidua.workflow.organisation.CouncilSeat;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.SessionId;

/** The council as it was when a session was convened. */
@Component
class SessionMembers {

    private final JdbcClient jdbc;

    SessionMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SessionId session, CouncilMember member) {
        jdbc.sql("insert into council_session_member (session, person, seat, votes) values (?, ?, ?, ?)")
                .params(session.value(), member.person().value(), member.seat().name(), member.votes())
                .update();
    }

    /** Voting members first, in the order of their ids. */
    List<SeatRow> of(SessionId session) {
        return jdbc.sql("select * from council_session_member where session = ? order by votes desc, person")
                .param(session.value())
                .query((row, index) -> new SeatRow(
                        new PersonId(row.getString("person")),
                        CouncilSeat.valueOf(row.getString("seat")),
                        row.getBoolean("votes"),
                        row.getObject("present", Boolean.class)))
                .list();
    }

    List<SeatRow> voting(SessionId session) {
        return of(session).stream().filter(SeatRow::votes).toList();
    }

    void attended(SessionId session, Set<PersonId> present) {
        for (var seat : of(session)) {
            jdbc.sql("update council_session_member set present = ? where session = ? and person = ?")
                    .params(
                            present.contains(seat.person()),
                            session.value(),
                            seat.person().value())
                    .update();
        }
    }
}
