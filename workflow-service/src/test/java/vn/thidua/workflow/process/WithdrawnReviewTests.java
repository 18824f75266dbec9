package vn.thidua.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.appraisal.Publication;
import vn.thidua.workflow.appraisal.ViewPublications;
import vn.thidua.workflow.nomination.AppraisalConfirmed;
import vn.thidua.workflow.nomination.NominationWithdrawn;
import vn.thidua.workflow.shared.Ids;
import vn.thidua.workflow.shared.Reason;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
@Transactional
class WithdrawnReviewTests {

    @Autowired
    CaseDriver cases;

    @Autowired
    ViewPublications publications;

    @Autowired
    JdbcClient jdbc;

    @Test
    void takesTheNoticeDownAndWaitsForNoAgency() {
        var id = cases.appraised();
        cases.follow(new AppraisalConfirmed(id, true));
        jdbc.sql("""
                        insert into consultation_request (id, nomination, agency, position, requested_at, deadline)
                        values (?, ?, 'SNV', 1, now(), now())
                        """).params(Ids.next(), id.value()).update();
        assertThat(publications.open()).extracting(Publication::nomination).contains(id);

        cases.follow(new NominationWithdrawn(id, new Reason("other", "Đơn vị rút đề nghị (minh họa)")));

        assertThat(publications.open()).extracting(Publication::nomination).doesNotContain(id);
        assertThat(jdbc.sql("select count(*) from consultation_request where nomination = ? and closed_at is null")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
