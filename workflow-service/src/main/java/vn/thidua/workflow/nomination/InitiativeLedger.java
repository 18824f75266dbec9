package vn.thidua.workflow.nomination;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.Ids;
import vn.thidua.workflow.shared.NominationId;

/**
 * Which initiative supports which nomination. One supports one proposal only: reserved when the proposal is signed, consumed by the
 * award, free again when the nomination ends otherwise or becomes a draft.
 */
@Component
class InitiativeLedger {

    private static final Set<NominationStatus> FREE_AGAIN = EnumSet.of(
            NominationStatus.DRAFT,
            NominationStatus.WITHDRAWN,
            NominationStatus.NOT_PROPOSED,
            NominationStatus.NOT_ELIGIBLE,
            NominationStatus.NOT_PASSED,
            NominationStatus.REFUSED);

    private final JdbcClient sql;
    private final Sections sections;
    private final Clock clock;

    InitiativeLedger(JdbcClient sql, Sections sections, Clock clock) {
        this.sql = sql;
        this.sections = sections;
        this.clock = clock;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code initiative-in-use} when a signed proposal names one that another has */
    void follow(Nomination nomination, NominationFact fact) {
        if (fact instanceof NominationSubmitted || fact instanceof NominationResubmitted) {
            reserve(nomination);
        } else if (nomination.status() == NominationStatus.AWARDED) {
            settle(nomination.id(), InitiativeUsage.CONSUMED);
        } else if (FREE_AGAIN.contains(nomination.status())) {
            settle(nomination.id(), InitiativeUsage.RELEASED);
        }
    }

    /** Those of the initiatives that another nomination has reserved or consumed. */
    Set<String> usedElsewhere(Nomination nomination, List<Initiative> initiatives) {
        if (initiatives.isEmpty()) {
            return Set.of();
        }
        var keys = initiatives.stream().map(each -> each.key(nomination.unit())).toList();
        return new HashSet<>(sql.sql("""
                        select initiative from initiative_usage
                        where initiative in (:keys) and nomination <> :nomination and status in ('RESERVED', 'CONSUMED')
                        """)
                .param("keys", keys)
                .param("nomination", nomination.id().value())
                .query(String.class)
                .list());
    }

    private void reserve(Nomination nomination) {
        settle(nomination.id(), InitiativeUsage.RELEASED);
        for (var initiative : sections.initiatives(nomination.id())) {
            var reserved = sql.sql("""
                            insert into initiative_usage (id, initiative, nomination, status, reserved_at)
                            values (:id, :initiative, :nomination, :reserved, :now)
                            on conflict (initiative) where status in ('RESERVED', 'CONSUMED') do nothing
                            """)
                    .param("id", Ids.next())
                    .param("reserved", InitiativeUsage.RESERVED.name())
                    .param("initiative", initiative.key(nomination.unit()))
                    .param("nomination", nomination.id().value())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
            if (reserved == 0) {
                throw NominationProblem.INITIATIVE_IN_USE.on(initiative.code());
            }
        }
    }

    private void settle(NominationId nomination, InitiativeUsage outcome) {
        sql.sql("""
                        update initiative_usage set status = :outcome, settled_at = :now
                        where nomination = :nomination and status = 'RESERVED'
                        """)
                .param("outcome", outcome.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("nomination", nomination.value())
                .update();
    }
}
