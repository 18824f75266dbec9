package vn.thidua.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.nomination.AttachPaper;
import vn.thidua.workflow.nomination.DossierPrepared;
import vn.thidua.workflow.nomination.NominationAccepted;
import vn.thidua.workflow.nomination.NominationAppraised;
import vn.thidua.workflow.nomination.NominationSubmitted;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.ruleset.DueStage;
import vn.thidua.workflow.ruleset.Need;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.testing.WorkflowTest;

/** Files stay in the evidence store; a case carries its id through the engine and nothing of its papers. */
@WorkflowTest
@Transactional
class EvidenceTests {

    private static final int SIX_MEGABYTES = 6 * 1024 * 1024;

    @Autowired
    CaseDriver cases;

    @Autowired
    AttachPaper attach;

    @Autowired
    RuleSets ruleSets;

    @Autowired
    JdbcClient database;

    @Test
    void aLargeFilePassesThroughNoVariableOnItsWayToTheCity() {
        var before = bytesInTheEngine();
        var id = cases.certificate();
        attach.attach(id, firstPaper(), "Hồ sơ lớn.pdf", large());
        cases.follow(new DossierPrepared(id), CaseDriver.agreed(id), new NominationSubmitted(id, 1));
        cases.follow(new NominationAccepted(id), new NominationAppraised(id, "ELIGIBLE"));

        assertThat(stored(id)).isGreaterThanOrEqualTo(SIX_MEGABYTES);
        assertThat(bytesInTheEngine()).isEqualTo(before);
        assertThat(longestText()).as("characters of the longest variable").isLessThan(500);
    }

    private String firstPaper() {
        return ruleSets.forYear(2018).papers(new AwardCode("BKTP_TT")).stream()
                .filter(paper -> paper.need() == Need.MANDATORY && paper.due() == DueStage.UNIT)
                .findFirst()
                .orElseThrow()
                .paper();
    }

    private static ByteArrayInputStream large() {
        var content = new byte[SIX_MEGABYTES];
        new Random(6).nextBytes(content);
        var head = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, content, 0, head.length);
        return new ByteArrayInputStream(content);
    }

    private long stored(NominationId id) {
        return database.sql("select max(size) from document where owner = :owner")
                .param("owner", id.value())
                .query(Long.class)
                .single();
    }

    /** What is written in this transaction is seen; failures of other cases' jobs are not evidence. */
    private long bytesInTheEngine() {
        return database.sql("""
                        select coalesce(sum(octet_length(bytes_)), 0) from act_ge_bytearray
                        where name_ is distinct from 'job.exceptionByteArray'
                        """).query(Long.class).single();
    }

    private long longestText() {
        return database.sql("select coalesce(max(length(text_)), 0) from act_ru_variable")
                .query(Long.class)
                .single();
    }
}
