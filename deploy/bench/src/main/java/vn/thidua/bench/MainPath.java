package vn.thidua.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.thidua.workflow.WorkflowApplication;
import vn.thidua.workflow.appraisal.AcceptDossier;
import vn.thidua.workflow.appraisal.AppraiseDossier;
import vn.thidua.workflow.appraisal.ConfirmAppraisal;
import vn.thidua.workflow.appraisal.Verdict;
import vn.thidua.workflow.identity.WebCall;
import vn.thidua.workflow.nomination.AttachPaper;
import vn.thidua.workflow.nomination.Basis;
import vn.thidua.workflow.nomination.OpenNomination;
import vn.thidua.workflow.nomination.PrepareDossier;
import vn.thidua.workflow.nomination.RecordUnitVote;
import vn.thidua.workflow.nomination.SignProposal;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.UnitCode;

/**
 * The service's own path: six user tasks of a collective's city certificate, each with authorisation, audit, outbox and timeline, and
 * with every automatic step that follows it (eligibility, cluster step, consultation, publication).
 */
final class MainPath implements Path {

    private static final byte[] PAPER = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> PAPERS = List.of("TTR", "BCTT_TT", "BB_CS", "DG");
    private static final List<String> FACTS = List.of(
            "dossier-prepared", "unit-council-voted", "submitted", "accepted", "appraised", "appraisal-confirmed");

    private final ConfigurableApplicationContext context;
    private final List<NominationId> cases = new ArrayList<>();

    MainPath(String database, String brokers, java.nio.file.Path data) {
        context = new SpringApplicationBuilder(WorkflowApplication.class)
                .profiles("sample")
                .properties(Map.of(
                        "spring.jmx.enabled", "false",
                        "spring.main.banner-mode", "off",
                        "logging.level.root", "warn"))
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=postgres",
                        "--spring.kafka.bootstrap-servers=" + brokers,
                        "--workflow.data-directory=" + data);
    }

    @Override
    public String name() {
        return "main path";
    }

    @Override
    public int actionsPerCase() {
        return FACTS.size();
    }

    @Override
    public void prepare(int number) {
        cases.clear();
        for (var i = 0; i < number; i++) {
            as("u04.canbo");
            var opened = use(OpenNomination.class)
                    .open(new OpenNomination.Proposal(
                            2018,
                            new AwardCode("BKTP_TT"),
                            new UnitCode("U04"),
                            "Phòng đo tải " + i,
                            null,
                            Basis.MERIT));
            PAPERS.forEach(paper ->
                    use(AttachPaper.class).attach(opened.id(), paper, paper + ".pdf", new ByteArrayInputStream(PAPER)));
            cases.add(opened.id());
        }
    }

    @Override
    public void drive(int index) {
        for (var step = 0; step < actionsPerCase(); step++) {
            act(index, step);
        }
    }

    /** Performs one user action of one prepared case, as the one web request that it is. */
    void act(int index, int step) {
        var request = use(WebCall.class).begin();
        try {
            perform(index, step);
        } finally {
            request.end();
        }
    }

    private void perform(int index, int step) {
        var id = cases.get(index);
        switch (step) {
            case 0 -> {
                as("u04.canbo");
                use(PrepareDossier.class).prepare(id);
            }
            case 1 -> {
                as("u04.hoidong");
                use(RecordUnitVote.class).record(id, new RecordUnitVote.Count(9, 9, 9, 0, 0));
            }
            case 2 -> {
                as("u04.thutruong");
                use(SignProposal.class).sign(id);
            }
            case 3 -> {
                as("tp.chuyenvien1");
                use(AcceptDossier.class).accept(id);
            }
            case 4 -> {
                as("tp.chuyenvien1");
                use(AppraiseDossier.class).appraise(id, Verdict.ELIGIBLE, "đủ điều kiện");
            }
            case 5 -> {
                as("tp.truongban");
                use(ConfirmAppraisal.class).confirm(id);
            }
            default -> throw new IllegalArgumentException("the path has six steps, but was asked for step " + step);
        }
    }

    /** Where the service answers over HTTP. */
    String address() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** Key of a case's events. */
    String subject(int index) {
        return cases.get(index).toString();
    }

    /** CloudEvents type of the fact that a step announces first. */
    String announces(int step) {
        return "vn.thidua.nomination." + FACTS.get(step) + ".v1";
    }

    private static void as(String person) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    }

    private <T> T use(Class<T> useCase) {
        return context.getBean(useCase);
    }

    @Override
    public void settle() {
        Settled.databaseOf(context);
    }

    @Override
    public void close() {
        context.close();
    }
}
