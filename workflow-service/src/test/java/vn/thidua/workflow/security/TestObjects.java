package vn.thidua.workflow.security;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.workflow.ballot.BallotBoxes;
import vn.thidua.workflow.ballot.BoxId;
import vn.thidua.workflow.nomination.AttachPaper;
import vn.thidua.workflow.nomination.Basis;
import vn.thidua.workflow.nomination.OpenNomination;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.UnitCode;
import vn.thidua.workflow.testing.As;

/**
 * The objects that paths of a route can name. States are written into the tables of a transaction that is rolled back.
 *
 * <p>Deadlines lie further ahead than the sample clock can run, which other tests move.
 */
final class TestObjects {

    static final String SHEET = "SS-XII-2018";

    private final JdbcClient sql;
    private final UUID own;
    private final UUID other;
    private final UUID box = UUID.randomUUID();
    private final String ownTask;
    private final String otherTask;

    private TestObjects(JdbcClient sql, UUID own, UUID other) {
        this.sql = sql;
        this.own = own;
        this.other = other;
        ownTask = task(own);
        otherTask = task(other);
    }

    /** Opens a draft with a paper in unit U03, one in U05, and a ballot on the first; they stay. */
    static TestObjects open(OpenNomination opening, AttachPaper attaching, BallotBoxes boxes, JdbcClient sql) {
        var objects = new TestObjects(sql, draft(opening, "U03", "u03.canbo"), draft(opening, "U05", "u05.canbo"));
        attach(attaching, objects.own, "u03.canbo");
        attach(attaching, objects.other, "u05.canbo");
        var items = Set.of(objects.own);
        boxes.open(new BoxId(objects.box), Map.of("U05", items, "hd.uv02", items, "hd.chutich", items));
        return objects;
    }

    private static void attach(AttachPaper attaching, UUID nomination, String officer) {
        As.person(
                officer,
                () -> attaching.attach(
                        new NominationId(nomination), "TTR", "to-trinh.pdf", new ByteArrayInputStream(pdf())));
    }

    /** One empty page. */
    static byte[] pdf() {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    UUID nomination() {
        return own;
    }

    /** The path of a route with everything filled in. */
    String path(String route, String object) {
        var path = route.substring(route.indexOf(' ') + 1);
        return path.replace("{sheet}", SHEET)
                .replace("{unit}", object.equals("other") ? "U05" : "U03")
                .replace("{agency}", "SNV")
                .replace("{paper}", "TTR")
                .replace("{number}", "1")
                .replace("{section}", "achievements")
                .replace("{slug}", "not-found")
                .replace("{process}", "nomination-review")
                .replace("{report}", "overdue")
                .replace("{format:csv|xlsx}", "csv")
                .replace("{incident}", own.toString())
                .replace("{comment}", own.toString())
                .replace("{work}", own.toString())
                .replace("{deputation}", own.toString())
                .replace("{nomination}", own.toString())
                .replace("{id}", id(path, object));
    }

    private String id(String path, String object) {
        if (path.contains("/rounds/")) {
            return round(statusOf(object, "SELF_ASSESSMENT", "PROPOSED")).toString();
        }
        if (path.contains("/council/sessions/")) {
            return session(statusOf(object, "CONVENED", "MINUTES_SIGNED")).toString();
        }
        if (path.startsWith("/t/") || path.contains("/tasks/")) {
            return switch (object) {
                case "other" -> otherTask;
                case "ended" -> UUID.randomUUID().toString();
                default -> ownTask;
            };
        }
        if (path.contains("/publications/")) {
            publish();
        }
        if (path.contains("/assessments/") && object.equals("closed")) {
            assess();
        }
        switch (object) {
            case "city" -> bring("CONSULTING");
            case "closed" -> bring("ARCHIVED");
            default -> {}
        }
        return (object.equals("other") ? other : own).toString();
    }

    /** So far that every reader of the city has it. */
    private void bring(String status) {
        sql.sql("""
                        update nomination set status = ?, cluster_since = opened_at, city_since = opened_at, council_since = opened_at
                        where id = ?""").params(status, own).update();
        sql.sql("insert into nomination_consultee (nomination, agency, since) values (?, 'SNV', now())")
                .param(own)
                .update();
        sql.sql("""
                        insert into consultation_request (id, nomination, agency, position, requested_at, deadline)
                        values (?, ?, 'SNV', 1, now(), now() + interval '4000 days')""").params(own, own).update();
    }

    private static String statusOf(String object, String open, String closed) {
        return switch (object) {
            case "ballot" -> "BALLOT_OPEN";
            case "closed" -> closed;
            default -> open;
        };
    }

    private void publish() {
        bring("CONSULTING");
        sql.sql("""
                        insert into publication (nomination, year, award_name_vi, award_name_en, subject, unit_name, opened_at, deadline)
                        values (?, 2018, 'Bằng khen', 'Certificate', 'Phòng minh họa', 'Đơn vị', now(), now() + interval '4000 days')""").param(own).update();
        sql.sql("""
                        insert into publication_comment (id, nomination, name, contact, kind, text, received_at)
                        values (?, ?, 'A', 'a@minhhoa.example', 'OBJECTION', 'Xin xem lại', now())""").params(own, own).update();
    }

    private void assess() {
        sql.sql("""
                        insert into self_assessment (sheet, unit, status, revision, saved_by, saved_at, submitted_at)
                        values (?, 'U03', 'SUBMITTED', 1, 'u03.canbo', now(), now())
                        on conflict (sheet, unit) do update set status = 'SUBMITTED', submitted_at = now()""").param(SHEET).update();
    }

    private UUID round(String status) {
        var id = UUID.randomUUID();
        sql.sql("delete from cluster_round_member where round in (select id from cluster_round where year = 2018)")
                .update();
        sql.sql("delete from cluster_round where year = 2018").update();
        sql.sql("""
                        insert into cluster_round (id, cluster, year, sheet, ruleset, status, opened_at, assessment_deadline
                            , chair, ballot_box, ballot_deadline, minutes_signed_at, minutes_signed_by, version)
                        values (:id, 'HN-XII', 2018, :sheet, 'RS-2017', :status, now(), now() + interval '4000 days'
                            , case when :open then 'U01' end, case when :open then :box end, case when :open then now() + interval '4000 days' end
                            , case when :status = 'PROPOSED' then now() end, case when :status = 'PROPOSED' then 'u01.cumtruong' end, 0)""")
                .param("id", id)
                .param("sheet", SHEET)
                .param("status", status)
                .param("open", status.equals("BALLOT_OPEN"))
                .param("box", box)
                .update();
        sql.sql("""
                        insert into cluster_round_member (round, unit, position, seat)
                        select ?, 'U' || lpad(n::text, 2, '0'), n, case n when 1 then 'HEAD' when 10 then 'DEPUTY' else 'MEMBER' end
                        from generate_series(1, 10) n""").param(id).update();
        return id;
    }

    private UUID session(String status) {
        var id = UUID.randomUUID();
        sql.sql("""
                        insert into council_session (id, council, ruleset, held_at, status, ballot_box, ballot_deadline, minutes_signed_at, version)
                        select :id, code, 'RS-2017', now(), :status
                            , case when :open then :box end, case when :open then now() + interval '4000 days' end, case when :status = 'MINUTES_SIGNED' then now() end, 0
                        from council limit 1""")
                .param("id", id)
                .param("status", status)
                .param("open", status.equals("BALLOT_OPEN"))
                .param("box", box)
                .update();
        sql.sql("""
                        insert into council_session_member (session, person, seat, votes)
                        values (:id, 'hd.chutich', 'CHAIR', true), (:id, 'hd.uv02', 'MEMBER', true), (:id, 'hd.thuky', 'SECRETARY', false)""").param("id", id).update();
        return id;
    }

    private String task(UUID nomination) {
        return sql.sql("""
                        select task.id_ from act_ru_task task
                        join act_ru_execution process on process.id_ = task.proc_inst_id_
                        where process.business_key_ = ?""").param(nomination.toString()).query(String.class).single();
    }

    private static UUID draft(OpenNomination opening, String unit, String officer) {
        var proposal = new OpenNomination.Proposal(
                2018, new AwardCode("BKTP_TT"), new UnitCode(unit), "Phòng Kế hoạch minh họa", null, Basis.MERIT);
        return As.person(officer, () -> opening.open(proposal)).id().value();
    }
}
