package vn.thidua.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.workflow.nomination.NominationCard;
import vn.thidua.workflow.nomination.NominationStatus;
import vn.thidua.workflow.ruleset.Award;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.ruleset.ClusterStep;
import vn.thidua.workflow.ruleset.RuleSetId;
import vn.thidua.workflow.ruleset.SubjectType;
import vn.thidua.workflow.ruleset.Threshold;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.UnitCode;

/** Which deliveries tell a unit its result. */
class OutcomeTests {

    private static final NominationId NOMINATION = NominationId.next();

    @ParameterizedTest
    @CsvSource({
        "awarded, AWARDED",
        "refused, REFUSED",
        "council-voted, NOT_PASSED",
        "cluster-voted, NOT_PROPOSED",
        "appraisal-confirmed, NOT_ELIGIBLE",
    })
    void isToldByTheMailAboutTheEnd(String fact, NominationStatus status) {
        assertThat(told("EMAIL", fact, "U03", status)).isTrue();
    }

    @Test
    void isNotToldByAMailToSomebodyElse() {
        assertThat(told("EMAIL", "awarded", "U04", NominationStatus.AWARDED)).isFalse();
    }

    @Test
    void isToldByTheInAppInboxOnceSomebodyHasOpenedIt() {
        assertThat(told("IN_APP", "awarded", "U03", NominationStatus.AWARDED)).isFalse();
        assertThat(read("awarded", "U03", NominationStatus.AWARDED)).isTrue();
        assertThat(read("awarded", "U04", NominationStatus.AWARDED)).isFalse();
        assertThat(read("awarded", null, NominationStatus.AWARDED)).isFalse();
    }

    @Test
    void isNotToldByAMailAboutAStepOnTheWay() {
        assertThat(told("EMAIL", "council-voted", "U03", NominationStatus.COUNCIL_PASSED))
                .isFalse();
        assertThat(told("EMAIL", "council-voted", "U03", NominationStatus.AWARDED))
                .isFalse();
        assertThat(told("EMAIL", "submitted", "U03", NominationStatus.AWARDED)).isFalse();
    }

    private static boolean told(String channel, String fact, String unit, NominationStatus status) {
        var delivery =
                new Delivery(channel, "vn.thidua.nomination." + fact + ".v1", NOMINATION, unit, false, Instant.EPOCH);
        return Outcome.isToldBy(delivery, card(status));
    }

    private static boolean read(String fact, @Nullable String unit, NominationStatus status) {
        var delivery =
                new Delivery("IN_APP", "vn.thidua.nomination." + fact + ".v1", NOMINATION, unit, true, Instant.EPOCH);
        return Outcome.isToldBy(delivery, card(status));
    }

    private static NominationCard card(NominationStatus status) {
        var award = new Award(
                new AwardCode("COTP"),
                "Cờ thi đua của UBND Thành phố",
                "City emulation flag",
                SubjectType.COLLECTIVE,
                ClusterStep.REQUIRED,
                new Threshold(4, 5, false),
                "domain rules 8.4");
        return new NominationCard(
                NOMINATION,
                "HN-2018-XII-0001",
                1,
                2018,
                new RuleSetId("RS-2017"),
                award,
                "Đơn vị minh họa",
                new UnitCode("U03"),
                "Đơn vị minh họa",
                "HN-XII",
                status);
    }
}
