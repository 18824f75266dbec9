package vn.thidua.workflow.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.assessment.Criterion;
import vn.thidua.workflow.assessment.SaveSelfAssessment;
import vn.thidua.workflow.assessment.ScoringSheets;
import vn.thidua.workflow.assessment.SheetCode;
import vn.thidua.workflow.assessment.SubmitSelfAssessment;
import vn.thidua.workflow.ballot.Choice;
import vn.thidua.workflow.cluster.CastClusterVote;
import vn.thidua.workflow.cluster.OpenClusterBallot;
import vn.thidua.workflow.cluster.OpenRound;
import vn.thidua.workflow.cluster.StartPeerScoring;
import vn.thidua.workflow.cluster.SubmitPeerScores;
import vn.thidua.workflow.cluster.Verification;
import vn.thidua.workflow.cluster.VerifyScores;
import vn.thidua.workflow.nomination.AttachPaper;
import vn.thidua.workflow.nomination.Basis;
import vn.thidua.workflow.nomination.DossierPrepared;
import vn.thidua.workflow.nomination.NominationSubmitted;
import vn.thidua.workflow.nomination.OpenNomination;
import vn.thidua.workflow.nomination.SaveSection;
import vn.thidua.workflow.nomination.Section;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.ruleset.DueStage;
import vn.thidua.workflow.ruleset.Need;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.UnitCode;
import vn.thidua.workflow.testing.As;

/** Drives the round of Cluster XII by its use cases. Every unit gives and gets full points. */
@Component
class RoundDriver {

    static final SheetCode SHEET = new SheetCode("SS-XII-2018");
    static final List<String> UNITS = IntStream.rangeClosed(1, 10)
            .mapToObj(number -> String.format(Locale.ROOT, "U%02d", number))
            .toList();

    private static final AwardCode FLAG = new AwardCode("COTP");
    private static final String HISTORY = """
            [{"year": 2016, "title": "TTLDXS"}, {"year": 2017, "title": "TTLDXS"}, {"year": 2018, "title": "TTLDXS"}]
            """;

    private final CaseDriver cases;
    private final OpenRound openRound;
    private final SaveSelfAssessment save;
    private final SubmitSelfAssessment submit;
    private final ScoringSheets sheets;
    private final StartPeerScoring startPeerScoring;
    private final SubmitPeerScores submitPeerScores;
    private final VerifyScores verifyScores;
    private final OpenClusterBallot openBallot;
    private final CastClusterVote castVote;
    private final OpenNomination openNomination;
    private final SaveSection saveSection;
    private final AttachPaper attach;
    private final RuleSets ruleSets;
    private final ObjectMapper json;
    private final JdbcClient jdbc;
    private final EntityManager entities;

    RoundDriver(
            CaseDriver cases,
            OpenRound openRound,
            SaveSelfAssessment save,
            SubmitSelfAssessment submit,
            ScoringSheets sheets,
            StartPeerScoring startPeerScoring,
            SubmitPeerScores submitPeerScores,
            VerifyScores verifyScores,
            OpenClusterBallot openBallot,
            CastClusterVote castVote,
            OpenNomination openNomination,
            SaveSection saveSection,
            AttachPaper attach,
            RuleSets ruleSets,
            ObjectMapper json,
            JdbcClient jdbc,
            EntityManager entities) {
        this.cases = cases;
        this.openRound = openRound;
        this.save = save;
        this.submit = submit;
        this.sheets = sheets;
        this.startPeerScoring = startPeerScoring;
        this.submitPeerScores = submitPeerScores;
        this.verifyScores = verifyScores;
        this.openBallot = openBallot;
        this.castVote = castVote;
        this.openNomination = openNomination;
        this.saveSection = saveSection;
        this.attach = attach;
        this.ruleSets = ruleSets;
        this.json = json;
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** The round stands and every unit has handed in. */
    RoundId opened() {
        var round = openRound.open("HN-XII", 2018, SHEET);
        for (var unit : UNITS) {
            As.person(login(unit, "canbo"), () -> {
                save.save(SHEET, new UnitCode(unit), full(), Map.of(), null);
                submit.submit(SHEET, new UnitCode(unit));
            });
        }
        return round;
    }

    /** A flag for that unit, signed and received by the cluster. */
    NominationId flagOf(String unit) throws JsonProcessingException {
        var id = openNomination
                .open(new OpenNomination.Proposal(
                        2018, FLAG, new UnitCode(unit), "Đơn vị " + unit + " (minh họa)", null, Basis.MERIT))
                .id();
        saveSection.save(id, Section.HISTORY, json.readTree(HISTORY), null);
        ruleSets.forYear(2018).papers(FLAG).stream()
                .filter(paper -> paper.need() == Need.MANDATORY && paper.due() == DueStage.UNIT)
                .forEach(paper -> attach.attach(id, paper.paper(), paper.paper() + ".pdf", pdf()));
        cases.follow(new DossierPrepared(id), CaseDriver.agreed(id), new NominationSubmitted(id, 1));
        return id;
    }

    void startScoring(RoundId round) {
        As.person("u01.cumtruong", () -> startPeerScoring.start(round));
    }

    /** That unit scores all its peers. */
    void score(RoundId round, String scorer) {
        var given = UNITS.stream()
                .filter(unit -> !unit.equals(scorer))
                .collect(Collectors.toMap(UnitCode::new, unit -> full()));
        As.person(login(scorer, "cum"), () -> submitPeerScores.submit(round, given));
    }

    void verify(RoundId round) {
        As.person("u01.cumtruong", () -> verifyScores.verify(round, new Verification(Map.of(), Map.of(), Map.of())));
    }

    /** From the start of scoring to the ranking that stands. */
    void rank(RoundId round) {
        startScoring(round);
        UNITS.forEach(unit -> score(round, unit));
        verify(round);
        past(round, "objection_deadline");
        cases.fire(round, "cluster-round", "Event_ObjectionWindowOver", new Date(0));
    }

    /** Everybody is there, votes yes wherever they may, and the key is released. */
    void vote(RoundId round, String chair, NominationId... candidates) {
        openBallot(round, chair);
        UNITS.forEach(unit -> cast(round, unit, candidates));
    }

    void openBallot(RoundId round, String chair) {
        As.person(
                chair,
                () -> openBallot.open(round, UNITS.stream().map(UnitCode::new).collect(Collectors.toSet())));
    }

    /** That unit votes yes on every candidate but its own. */
    void cast(RoundId round, String unit, NominationId... candidates) {
        var choices = new HashMap<NominationId, Choice>();
        var own = own(unit);
        Arrays.stream(candidates)
                .filter(candidate -> !own.contains(candidate))
                .forEach(candidate -> choices.put(candidate, Choice.YES));
        As.person(login(unit, "cum"), () -> castVote.cast(round, choices));
    }

    /** Lets a deadline of the round lie behind us. */
    void past(RoundId round, String deadline) {
        entities.flush();
        jdbc.sql("update cluster_round set " + deadline + " = timestamptz '2001-01-01 00:00+07' where id = ?")
                .param(round.value())
                .update();
        entities.clear();
    }

    private Set<NominationId> own(String unit) {
        return jdbc.sql("select nomination from cluster_round_nomination where unit = ?")
                .param(unit)
                .query((row, number) -> new NominationId(row.getObject(1, java.util.UUID.class)))
                .set();
    }

    private Map<String, BigDecimal> full() {
        return sheets.get(SHEET).criteria().stream().collect(Collectors.toMap(Criterion::code, Criterion::max));
    }

    private static String login(String unit, String role) {
        return unit.toLowerCase(Locale.ROOT) + "." + role;
    }

    private static ByteArrayInputStream pdf() {
        return new ByteArrayInputStream("%PDF-1.4\n% Dữ liệu minh họa\n%%EOF\n".getBytes(StandardCharsets.UTF_8));
    }
}
