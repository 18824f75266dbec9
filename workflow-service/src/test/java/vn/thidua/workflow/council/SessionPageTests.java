package vn.thidua.workflow.council;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.workflow.ballot.Choice;
import vn.thidua.workflow.nomination.Basis;
import vn.thidua.workflow.nomination.OpenNomination;
import vn.thidua.workflow.organisation.Councils;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.ruleset.RuleSetId;
import vn.thidua.workflow.ruleset.Threshold;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.SessionId;
import vn.thidua.workflow.shared.UnitCode;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.Axe;
import vn.thidua.workflow.testing.Chromium;
import vn.thidua.workflow.testing.Pages;
import vn.thidua.workflow.testing.WorkflowTest;

/** The page of a session at each of its statuses, for whoever has to act. */
@WorkflowTest
@Transactional
class SessionPageTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Environment environment;

    /** Who looks at each page, by its path. */
    private BiConsumer<String, String> shown = (path, page) -> {};

    @Autowired
    OpenNomination openNomination;

    @Autowired
    OpenSession openSession;

    @Autowired
    CastCouncilVote castVote;

    @Autowired
    ReleaseCouncilKeyShare releaseKeyShare;

    @Autowired
    CloseCouncilBallot closeBallot;

    @Autowired
    Sessions sessions;

    @Autowired
    SessionMembers members;

    @Autowired
    Agendas agendas;

    @Autowired
    Councils councils;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient sql;

    @Test
    void offersEachStepToWhoeverTakesIt() {
        var pages = Pages.of(context);
        var nomination = nomination();
        var session = convened(nomination);
        var page = "/council/sessions/" + session;
        assertThat(open(pages, "hd.thuky", "/council/sessions")).contains(page);
        assertThat(open(pages, "hd.thuky", page)).contains(api("POST", session, "/opening"), "hd.uv17");

        var voters = members.voting(session).stream().map(SeatRow::person).collect(Collectors.toSet());
        As.person("hd.thuky", () -> openSession.open(session, voters));
        assertThat(open(pages, "hd.uv02", page)).contains(api("PUT", session, "/votes"), "choices." + nomination);
        assertThat(open(pages, "hd.uv02", "/tasks")).contains("/t/").doesNotContain("/unclaim");
        assertThat(open(pages, "hd.chutich", page)).contains(api("POST", session, "/key-share"));
        assertThat(open(pages, "hd.thuky", page))
                .contains(api("POST", session, "/closing"))
                .doesNotContain(api("PUT", session, "/votes"));

        voters.forEach(voter -> vote(session, nomination, voter));
        As.person("hd.chutich", () -> releaseKeyShare.release(session));
        As.person("hd.thuky", () -> closeBallot.close(session));
        assertThat(open(pages, "hd.chutich", page)).contains(api("POST", session, "/minutes"), "Merkle");

        signed(session);
        assertThat(open(pages, "hd.uv02", page)).contains("Merkle").doesNotContain("data-api");
        pages.openInEnglish("kiemtra", page);
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

    private String open(Pages pages, String person, String path) {
        var page = pages.open(person, path);
        shown.accept(path, page);
        return page;
    }

    private static String api(String method, SessionId session, String step) {
        return method + " /api/council/sessions/" + session + step + "\"";
    }

    private NominationId nomination() {
        return As.person(
                "u08.canbo",
                () -> openNomination
                        .open(new OpenNomination.Proposal(
                                2018,
                                new AwardCode("BKTP_TT"),
                                new UnitCode("U08"),
                                "Phòng Pháp chế minh họa",
                                null,
                                Basis.MERIT))
                        .id());
    }

    private SessionId convened(NominationId nomination) {
        var session = new Session(SessionId.next(), Councils.CITY, new RuleSetId("RS-2017"), clock.instant());
        sessions.saveAndFlush(session);
        councils.members(Councils.CITY).forEach(member -> members.add(session.id(), member));
        agendas.add(session.id(), nomination, new UnitCode("U08"), 1, new Threshold(9, 10, false));
        events.publishEvent(new SessionConvened(session.id(), clock.instant(), List.of(nomination), 17));
        return session.id();
    }

    private void vote(SessionId session, NominationId nomination, PersonId voter) {
        var receipts = As.person(voter.value(), () -> castVote.cast(session, Map.of(nomination, Choice.YES)));
        assertThat(receipts.keySet()).isEqualTo(Set.of(nomination));
    }

    /** Without what follows for the nomination, which is not at that stage here. */
    private void signed(SessionId session) {
        entities.flush();
        sql.sql(
                        "update council_session set status = 'MINUTES_SIGNED', minutes_signed_at = held_at, minutes_signed_by = 'hd.chutich' where id = ?")
                .param(session.value())
                .update();
        entities.clear();
    }
}
