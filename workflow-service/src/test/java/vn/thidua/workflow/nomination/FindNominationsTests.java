package vn.thidua.workflow.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.workflow.nomination.NominationSearch.Order;
import vn.thidua.workflow.organisation.Units;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.shared.PlainText;
import vn.thidua.workflow.shared.UnitCode;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
class FindNominationsTests {

    private static final int PAGE = 2;

    @Autowired
    OpenNomination opening;

    @Autowired
    FindNominations finding;

    @Autowired
    Units units;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    /** Told apart from what other tests open in the same unit. */
    private String mark;

    @BeforeEach
    void openThree() {
        mark = "m" + UUID.randomUUID().toString().substring(0, 8);
        open("Tổ Chuyển đổi số " + mark);
        open("Ông Đặng Hữu Ước 100% " + mark);
        open("Ban An toàn " + mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chuyen doi so",
                "CHUYỂN ĐỔI",
                "Chuyê\u0309n",
                "so chuyen to",
                "doi   so",
                "to bang khen doi so",
                "to certificate doi so"
            })
    void findsWordsInAnyOrderWithOrWithoutAccents(String typed) {
        assertThat(subjects(found("u07.canbo", typed + " " + mark, null, 1)))
                .containsExactly("Tổ Chuyển đổi số " + mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"khong co dau", "%", "_", "\\", "' or true --", "chuyen doi so khac"})
    void takesWhatIsTypedForWordsAndNothingElse(String typed) {
        assertThat(subjects(found("u07.canbo", typed + " chuyen " + mark, null, 1)))
                .isEmpty();
    }

    @Test
    void findsSignsThatSearchesUseThemselves() {
        assertThat(subjects(found("u07.canbo", "100% " + mark, null, 1)))
                .containsExactly("Ông Đặng Hữu Ước 100% " + mark);
    }

    @Test
    void findsByTheNameOfTheUnit() {
        var name = units.get(new UnitCode("U07")).name();
        assertThat(subjects(found("kiemtra", PlainText.of(name) + " " + mark, null, 1)))
                .hasSize(PAGE);
    }

    @Test
    void showsNobodyMoreThanTheyMaySee() {
        assertThat(found("u08.canbo", mark, null, 1).total()).isZero();
        assertThat(found("tp.chuyenvien1", mark, null, 1).total()).isZero();
        assertThat(found("kiemtra", mark, null, 1).total()).isEqualTo(3);
    }

    @Test
    void givesOnePageAndSaysHowManyThereAre() {
        var first = found("u07.canbo", mark, null, 1);
        assertThat(first.total()).isEqualTo(3);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(subjects(first)).containsExactly("Ban An toàn " + mark, "Ông Đặng Hữu Ước 100% " + mark);

        var beyond = found("u07.canbo", mark, null, 99);
        assertThat(beyond.page()).isEqualTo(2);
        assertThat(subjects(beyond)).containsExactly("Tổ Chuyển đổi số " + mark);
    }

    @Test
    void keepsToAStatusAndCountsEachThatIsThere() {
        assertThat(found("u07.canbo", mark, NominationStatus.ARCHIVED, 1).lines())
                .isEmpty();
        var drafts = found("u07.canbo", mark, NominationStatus.DRAFT, 1);
        assertThat(drafts.total()).isEqualTo(3);
        assertThat(drafts.statuses().get(NominationStatus.DRAFT)).isGreaterThanOrEqualTo(3);
        assertThat(drafts.years()).containsKey(2018);
    }

    @ParameterizedTest
    @CsvSource({"Chuyển đổi số – ĐƯỜNG SẮT ưỡn", "Tiếng Việt: ẳ ẵ ặ ỵ ỹ", "plain"})
    void theDatabaseAndTheCodeLeaveOutTheSameMarks(String text) {
        assertThat(sql.sql("select plain_text(:text)")
                        .param("text", text)
                        .query(String.class)
                        .single())
                .isEqualTo(PlainText.of(text).replace('–', '-'));
    }

    @Test
    void theIndexServesTheSearch() {
        var plan = transaction.execute(status -> {
            sql.sql("set local enable_seqscan = off").update();
            return sql.sql("""
                            explain select id from nomination
                            where plain_text(dossier_code || ' ' || subject || ' ' || coalesce(position, '')) like '%chuyen%'
                            """).query(String.class).list();
        });
        assertThat(String.join("\n", plan == null ? List.of() : plan)).contains("nomination_plain_text_idx");
    }

    private FoundNominations found(String person, String text, @Nullable NominationStatus status, int page) {
        var search = new NominationSearch(text, status, null, Order.SUBJECT, page, PAGE);
        return As.person(person, () -> finding.find(search));
    }

    private static List<String> subjects(FoundNominations found) {
        return found.lines().stream().map(line -> line.card().subject()).toList();
    }

    private void open(String subject) {
        As.person(
                "u07.canbo",
                () -> opening.open(new OpenNomination.Proposal(
                        2018, new AwardCode("BKTP_TT"), new UnitCode("U07"), subject, null, Basis.MERIT)));
    }
}
