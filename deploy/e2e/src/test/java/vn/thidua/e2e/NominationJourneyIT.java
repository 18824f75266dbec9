package vn.thidua.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.local.ApiRefused;

/** The three nominations of the worked example, from draft to the end that it foresees; one system, in this order. */
@TestMethodOrder(OrderAnnotation.class)
class NominationJourneyIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String INITIATIVE = "SK-2018-017";

    @TempDir
    static Path folder;

    private static World world;

    @BeforeAll
    static void start() {
        world = World.start(folder);
    }

    @AfterAll
    static void stop() {
        if (world != null) {
            world.close();
        }
    }

    @Test
    @Order(1)
    void flagPassesTheClusterAndTheCouncilAndIsAwarded() {
        var flag = Nomination.ofDossier(world, "U03", "HN-2018-XII-0001");
        var round = ClusterRound.open(world);
        round.isSelfAssessed();
        flag.writes("achievements", Map.of("text", "Dẫn đầu Cụm thi đua số XII năm 2018 (dữ liệu minh họa)."));
        flag.attaches("TTR", "BCTT_TT", "BB_CS", "BB_CUM", "BCD", "GU", "DG", "XN_DANG");
        flag.leavesTheUnit();
        flag.awaitStatus("CLUSTER_RECEIVED");

        round.isScoredByPeers();
        flag.awaitStatus("CLUSTER_SCORING");
        round.isVerified();
        assertThat(round.finalsAndRanks())
                .isEqualTo(ClusterTwelve.lines().stream()
                        .collect(Collectors.toMap(
                                ClusterTwelve.Line::unit, line -> List.of(line.finalScore(), line.rank()))));
        assertThat(round.finalsAndRanks()).containsEntry("U03", List.of(993, 1));
        round.isObjectedToByNobody();
        round.votesOn(flag);
        assertThat(round.seenByCity().get("results")).singleElement().satisfies(result -> {
            assertThat(result.get("yes").asInt()).isEqualTo(8);
            assertThat(result.get("no").asInt()).isEqualTo(1);
            assertThat(result.get("base").asInt()).isEqualTo(9);
            assertThat(result.get("proposed").asBoolean()).isTrue();
        });

        flag.isAcceptedByCity();
        flag.isFoundEligible();
        flag.isAgreedTo("SNV", "CATP", "BHXH");
        flag.isPublishedToTheEnd();
        assertThat(CouncilSession.on(flag).votes(15, 1).counted())
                .isEqualTo(new CouncilSession.Counts(16, 1, 17, "94.12", 15, 2, true));
        flag.isDecided("101/QĐ-UBND (minh họa)");

        flag.awaitStatus("AWARDED", "NOTIFIED");
        flag.awaitStatus("NOTIFIED");
    }

    @Test
    @Order(2)
    void fighterMissesNinetyPercentByOneVoteAndItsInitiativeIsFreeAgain() {
        var fighter = Nomination.ofDossier(world, "U10", "HN-2018-XII-0002");
        fillFighter(fighter);
        assertThatThrownBy(fighter::isPrepared).hasMessageContaining("not-eligible");
        fighter.takesResponsibilityFor("AUTH-01");
        fighter.leavesTheUnit();
        fighter.isAcceptedByCity();
        fighter.isFoundEligible();
        var rival = Nomination.open(
                world,
                "U10",
                Map.of(
                        "year",
                        2018,
                        "award",
                        "CSTDTP",
                        "unit",
                        "U10",
                        "subject",
                        "Lê Văn Minh Họa (nhân vật giả định)",
                        "position",
                        "Nhân viên",
                        "basis",
                        "MERIT"));
        fillFighter(rival);
        rival.takesResponsibilityFor("AUTH-01");
        assertThatThrownBy(rival::isPrepared)
                .isInstanceOf(ApiRefused.class)
                .hasMessageContaining("not-eligible")
                .hasMessageContaining(INITIATIVE);

        fighter.isPublishedToTheEnd();
        assertThat(CouncilSession.on(fighter).votes(16, 2).counted())
                .isEqualTo(new CouncilSession.Counts(15, 2, 17, "88.24", 16, 1, false));

        fighter.awaitStatus("NOT_PASSED");
        rival.leavesTheUnit();
        rival.awaitStatus("CITY_SUBMITTED");
    }

    private static void fillFighter(Nomination fighter) {
        fighter.writes("achievements", Map.of("text", "Chiến sĩ thi đua cơ sở ba năm liền (dữ liệu minh họa)."));
        fighter.writes(
                "history",
                List.of(
                        Map.of("year", 2016, "title", "CSTDCS"),
                        Map.of("year", 2017, "title", "CSTDCS"),
                        Map.of("year", 2018, "title", "CSTDCS")));
        fighter.writes(
                "initiatives",
                List.of(Map.of(
                        "code", INITIATIVE, "name", "Sáng kiến minh họa", "level", "CAP_TP", "decision", "minh họa")));
        fighter.attaches("TTR", "BCTT_CN", "BB_CS", "SK", "QD_CU", "DG");
    }

    @Test
    @Order(3)
    void certificateComesBackForASupplementAndIsAwardedAndNotifiedOnlyWhenTheUnitWasTold() {
        var certificate = Nomination.ofDossier(world, "U04", "HN-2018-XII-0003");
        certificate.writes(
                "achievements", Map.of("text", "Hoàn thành xuất sắc công tác kế toán năm 2018 (dữ liệu minh họa)."));
        certificate.writes(
                "history", List.of(Map.of("year", 2017, "title", "TTLDXS"), Map.of("year", 2018, "title", "TTLDXS")));
        certificate.attaches("TTR", "BCTT_TT", "BB_CS", "QD_CU", "DG");
        certificate.leavesTheUnit();
        certificate.awaitStatus("CITY_SUBMITTED");
        world.as("tp.chuyenvien1")
                .post(
                        certificate.path("/intake/return"),
                        Map.of(
                                "code", "DOCUMENT_MISSING",
                                "text", "Biên bản họp Hội đồng cơ sở chưa ghi số phiếu",
                                "parts", Map.of("BB_CS", "Bổ sung số phiếu")));
        certificate.awaitStatus("RETURNED_UNIT");
        certificate.attaches("BB_CS");
        certificate.officer().post(certificate.path("/resubmission"));
        certificate.awaitStatus("CITY_SUBMITTED");
        assertThat(certificate.card().get("version").asInt()).isEqualTo(2);
        certificate.isAcceptedByCity();
        certificate.isFoundEligible();
        certificate.isPublishedToTheEnd();
        assertThat(CouncilSession.on(certificate).votes(17, 3).counted())
                .isEqualTo(new CouncilSession.Counts(14, 3, 17, "82.35", 17, 0, true));

        world.system().notification().stop();
        certificate.isDecided("102/QĐ-UBND (minh họa)");
        certificate.awaitStatus("AWARDED");
        await().during(Duration.ofSeconds(4))
                .atMost(Duration.ofSeconds(8))
                .until(() -> certificate.status().equals("AWARDED"));

        world.system().notification().start();
        certificate.awaitStatus("NOTIFIED");
    }

    @Test
    @Order(4)
    void lateTaskIsRemindedOfOnceAndThenOnceEachToldToItsPeopleAndToTheirHead() {
        var late = Nomination.open(
                world,
                "U05",
                Map.of(
                        "year", 2018,
                        "award", "BKTP_TT",
                        "unit", "U05",
                        "subject", "Phòng Chậm hạn minh họa",
                        "basis", "MERIT"));
        var task = late.onlyTaskOf(late.officer());
        var dueAt = OffsetDateTime.parse(task.get("dueAt").asText());
        var id = task.get("id").asText();
        var ledger = new MailLedger(world);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ledger.toldOfTask(id)).containsExactly("TASK_OPEN u05.canbo"));

        world.time().passUntil(dueAt.minusHours(2));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ledger.toldOfTask(id))
                        .containsExactlyInAnyOrder("TASK_OPEN u05.canbo", "TASK_DUE_SOON u05.canbo"));

        world.time().passUntil(dueAt);
        var everything = List.of(
                "TASK_OPEN u05.canbo",
                "TASK_DUE_SOON u05.canbo",
                "TASK_OVERDUE u05.canbo",
                "TASK_ESCALATED u05.thutruong");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ledger.toldOfTask(id)).containsExactlyInAnyOrderElementsOf(everything));
        world.time().passUntil(dueAt.plusDays(3));
        await().during(Duration.ofSeconds(3))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ledger.toldOfTask(id)).containsExactlyInAnyOrderElementsOf(everything));
        assertThat(Topics.distinct(world.topics().everything()).stream()
                        .filter(event -> event.subject().equals(id))
                        .map(Topics.Event::type))
                .containsExactly(
                        "vn.thidua.task.created.v1", "vn.thidua.task.due-soon.v1", "vn.thidua.task.overdue.v1");
    }

    @Test
    @Order(5)
    void everyMailWentToTheRightPersonAndNoneTwice() throws Exception {
        var ledger = new MailLedger(world);
        await().atMost(PATIENCE).untilAsserted(() -> {
            ledger.assertExactlyThoseConcernedAreTold();
            ledger.assertEachDeliveryIsOneMail();
        });
        ledger.assertMailsSayWhatTheyAreAbout();

        assertThat(ledger.recipientsOf("Kết quả khen thưởng – hồ sơ HN-2018-XII-0001"))
                .containsExactlyInAnyOrder("u03.canbo", "u03.thutruong");
        assertThat(ledger.recipientsOf("Kết quả xét khen thưởng – hồ sơ HN-2018-XII-0002"))
                .containsExactlyInAnyOrder("u10.canbo", "u10.thutruong");
        assertThat(ledger.recipientsOf("Hồ sơ HN-2018-XII-0003 được trả lại để bổ sung"))
                .containsExactlyInAnyOrder("u04.canbo", "u04.thutruong");
        assertThat(ledger.recipientsOf("Kết quả khen thưởng – hồ sơ HN-2018-XII-0003"))
                .containsExactlyInAnyOrder("u04.canbo", "u04.thutruong");
    }

    @Test
    @Order(6)
    void everyKindOfMailLeadsItsRecipientToAPage() throws Exception {
        new MailLedger(world).assertLinksLeadToAPage();
    }

    @Test
    @Order(7)
    void theInboxInThePortalSaysTheSameAsTheMails() {
        var inbox =
                Browser.of("u05.canbo", world).open(world.system().endpoints().portal() + "/inbox");

        assertThat(inbox.statusCode()).isEqualTo(200);
        assertThat(inbox.body()).contains("Quá hạn: Tự chấm điểm và lập hồ sơ", "Ngân hàng Nhà nước Chi nhánh Hà Nội");
    }

    @Test
    @Order(8)
    void everyAddressThatTheLauncherTellsAnswers() {
        new Addresses(world).assertThatAllAnswer();
    }
}
