package vn.thidua.workflow.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.workflow.assessment.Criterion;
import vn.thidua.workflow.assessment.SaveSelfAssessment;
import vn.thidua.workflow.assessment.ScoringSheets;
import vn.thidua.workflow.assessment.SheetCode;
import vn.thidua.workflow.assessment.SubmitSelfAssessment;
import vn.thidua.workflow.cluster.CloseObjections;
import vn.thidua.workflow.cluster.OpenRound;
import vn.thidua.workflow.cluster.RaiseObjection;
import vn.thidua.workflow.cluster.SettleObjection;
import vn.thidua.workflow.cluster.StartPeerScoring;
import vn.thidua.workflow.cluster.SubmitPeerScores;
import vn.thidua.workflow.cluster.Verification;
import vn.thidua.workflow.cluster.VerifyScores;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.UnitCode;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.Axe;
import vn.thidua.workflow.testing.Chromium;
import vn.thidua.workflow.testing.Pages;
import vn.thidua.workflow.testing.WorkflowTest;

/** The page of a round up to the closing meeting, for whoever has to act. */
@WorkflowTest
@Transactional
class RoundPagesTests {

    private static final SheetCode SHEET = new SheetCode("SS-XII-2018");
    private static final List<UnitCode> UNITS = Stream.of(
                    "U01", "U02", "U03", "U04", "U05", "U06", "U07", "U08", "U09", "U10")
            .map(UnitCode::new)
            .toList();

    @Autowired
    WebApplicationContext context;

    @Autowired
    Environment environment;

    /** Who looks at each page, by its path. */
    private BiConsumer<String, String> shown = (path, page) -> {};

    @Autowired
    ScoringSheets sheets;

    @Autowired
    OpenRound openRound;

    @Autowired
    SaveSelfAssessment save;

    @Autowired
    SubmitSelfAssessment submit;

    @Autowired
    StartPeerScoring startPeerScoring;

    @Autowired
    SubmitPeerScores submitPeerScores;

    @Autowired
    VerifyScores verifyScores;

    @Autowired
    RaiseObjection raiseObjection;

    @Autowired
    SettleObjection settleObjection;

    @Autowired
    CloseObjections closeObjections;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient sql;

    @Test
    void offersEachStepToWhoeverTakesIt() {
        var pages = Pages.of(context);
        var round = As.person("tp.chuyenvien1", () -> openRound.open("HN-XII", 2018, SHEET));
        assertThat(pages.open("tp.chuyenvien1", "/rounds")).contains("/rounds/" + round, "POST /api/rounds");
        assertThat(page(pages, "u01.cumtruong", round)).contains(api(round, "/scoring"));

        UNITS.forEach(this::assess);
        As.person("u01.cumtruong", () -> startPeerScoring.start(round));
        assertThat(page(pages, "u03.cum", round))
                .contains(api(round, "/peer-scores"), "scores.U01.A1")
                .doesNotContain("scores.U03.A1");

        UNITS.forEach(unit -> score(round, unit));
        assertThat(page(pages, "u10.cumpho", round)).contains(api(round, "/verification"), "bonus.U03");

        As.person("u01.cumtruong", () -> verifyScores.verify(round, new Verification(Map.of(), Map.of(), Map.of())));
        assertThat(page(pages, "u05.cum", round)).contains(api(round, "/objections"));

        As.person("u08.cum", () -> raiseObjection.raise(round, "Chấm thiếu (minh họa)"));
        assertThat(page(pages, "u10.cumpho", round)).contains(api(round, "/objections/U08/settlement"));

        As.person("u10.cumpho", () -> settleObjection.settle(round, new UnitCode("U08"), "Giữ điểm", Map.of()));
        objectionTimeIsOver(round);
        assertThat(closeObjections.close(round)).isTrue();
    }

    @Test
    void nothingSeriousIsWrongAtAnyStepForReadersWhoDoNotSeeOrClick() {
        try (var chromium = Chromium.at(environment)) {
            var axe = Axe.in(chromium);
            shown = axe::show;
            offersEachStepToWhoeverTakesIt();
            assertThat(axe.complaints()).isEmpty();
        }
    }

    private String page(Pages pages, String person, RoundId round) {
        var path = "/rounds/" + round;
        var page = pages.open(person, path);
        shown.accept(path, page);
        return page;
    }

    private static String api(RoundId round, String step) {
        return "POST /api/rounds/" + round + step + "\"";
    }

    private Map<String, BigDecimal> points() {
        return sheets.get(SHEET).criteria().stream().collect(Collectors.toMap(Criterion::code, Criterion::max));
    }

    private void assess(UnitCode unit) {
        As.person(unit.value().toLowerCase(Locale.ROOT) + ".canbo", () -> {
            save.save(SHEET, unit, points(), Map.of(), null);
            submit.submit(SHEET, unit);
        });
    }

    private void score(RoundId round, UnitCode scorer) {
        var given = new HashMap<UnitCode, Map<String, BigDecimal>>();
        UNITS.stream().filter(unit -> !unit.equals(scorer)).forEach(unit -> given.put(unit, points()));
        As.person(scorer.value().toLowerCase(Locale.ROOT) + ".cum", () -> submitPeerScores.submit(round, given));
    }

    private void objectionTimeIsOver(RoundId round) {
        entities.flush();
        sql.sql("update cluster_round set objection_deadline = opened_at where id = ?")
                .param(round.value())
                .update();
        entities.clear();
    }
}
