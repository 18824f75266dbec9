package vn.thidua.workflow.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.workflow.nomination.NominationReturned;
import vn.thidua.workflow.process.CaseDriver;
import vn.thidua.workflow.shared.Reason;
import vn.thidua.workflow.shared.WorkingDays;
import vn.thidua.workflow.testing.Axe;
import vn.thidua.workflow.testing.Chromium;
import vn.thidua.workflow.testing.NotificationStand;
import vn.thidua.workflow.testing.Pages;
import vn.thidua.workflow.testing.WorkflowTest;

/** Every page of ours in a real browser. Pages of rounds and sessions are looked at where their states are made. */
@WorkflowTest
@Transactional
class AccessiblePagesTests {

    @Autowired
    Environment environment;

    @Autowired
    WebApplicationContext context;

    @Autowired
    CaseDriver cases;

    @Autowired
    WorkingDays calendar;

    @Test
    void nothingSeriousIsWrongForReadersWhoDoNotSeeOrClick() {
        try (var chromium = Chromium.at(environment)) {
            var axe = Axe.in(chromium);
            axe.visit("/login");
            axe.visit("/login?error");
            axe.visit("/publications");
            axe.visit("/problems/changed-meanwhile");

            NotificationStand.one().tell("quantri", "Hồ sơ được trả lại để bổ sung", "/t/abc");
            axe.logIn("quantri");
            for (var path : new String[] {
                "/",
                "/?q=khong-co-gi-nhu-the",
                "/inbox",
                "/inbox?unread=true",
                "/tasks",
                "/t/khong-co",
                "/rounds",
                "/council/sessions",
                "/admin",
                "/admin/process",
                "/admin/process/nomination-review",
                "/admin/incidents",
                "/tasks/bulk",
                "/khong-co-trang-nay",
                "/?lang=en",
                "/?lang=vi"
            }) {
                axe.visit(path);
            }
            uncommitted(axe);
            assertThat(axe.complaints()).isEmpty();
        }
    }

    private void uncommitted(Axe axe) {
        var pages = Pages.of(context);
        var draft = "/nominations/" + cases.certificate();
        show(axe, pages, "u03.canbo", draft);
        show(axe, pages, "u03.canbo", "/");
        show(axe, pages, "u03.canbo", "/tasks");
        show(axe, pages, "u03.canbo", "/nominations/new");
        show(axe, pages, "u03.canbo", draft + "/check");
        show(axe, pages, "u03.canbo", "/assessments/SS-XII-2018/U03");
        show(axe, pages, "kiemtra", "/?print=true");

        var returned = cases.signed();
        show(axe, pages, "tp.chuyenvien1", "/nominations/" + returned);
        cases.follow(new NominationReturned(
                returned,
                new Reason("evidence-missing", "Thiếu biên bản"),
                List.of(),
                Map.of("BB_CS", "Bổ sung số phiếu", "history", "Thiếu năm 2017"),
                calendar.deadlineIn(10)));
        show(axe, pages, "u03.canbo", "/nominations/" + returned);

        var published = cases.readyForCouncil();
        show(axe, pages, "tp.chuyenvien1", "/nominations/" + published);
        show(axe, pages, "hd.thuky", "/council/sessions");
        show(axe, pages, "tp.chuyenvien1", "/rounds");
    }

    private static void show(Axe axe, Pages pages, String person, String path) {
        axe.show(path, pages.open(person, path));
    }
}
