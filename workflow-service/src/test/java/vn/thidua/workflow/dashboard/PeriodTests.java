package vn.thidua.workflow.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTests {

    private static final LocalDate TODAY = LocalDate.of(2018, 12, 3);

    @Test
    void isHalfAYearWhereNothingIsAsked() {
        assertThat(Period.of(null, null, TODAY)).isEqualTo(new Period(LocalDate.of(2018, 6, 4), TODAY));
    }

    @Test
    void takesTheEndsInEitherOrder() {
        assertThat(Period.of(TODAY, TODAY.minusDays(3), TODAY)).isEqualTo(new Period(TODAY.minusDays(3), TODAY));
    }

    @Test
    void staysWithinTheLifeOfTheSystem() {
        assertThat(Period.of(LocalDate.MIN, LocalDate.MAX, TODAY))
                .isEqualTo(new Period(LocalDate.of(2000, 1, 1), TODAY.plusYears(1)));
    }

    @Test
    void countsWholeDaysOfVietnam() {
        var day = new Period(TODAY, TODAY);

        assertThat(day.start().toInstant()).isEqualTo("2018-12-02T17:00:00Z");
        assertThat(day.end().toInstant()).isEqualTo("2018-12-03T17:00:00Z");
    }
}
