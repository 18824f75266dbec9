package vn.thidua.workflow.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

class WorkingDaysTests {

    private final WorkingDays calendar = calendarAt("2018-11-30T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2018-11-30, 1, 2018-12-03", // Friday to Monday
        "2018-11-30, 10, 2018-12-14",
        "2018-12-01, 1, 2018-12-03", // a Saturday does not count either
        "2018-12-28, 2, 2019-01-02", // New Year
        "2018-02-13, 1, 2018-02-21", // Tết Mậu Tuất and its weekend
        "2019-04-26, 3, 2019-05-03", // 30 April and 1 May
        "2026-08-31, 1, 2026-09-03",
        "2027-02-04, 1, 2027-02-11",
    })
    void countsWorkingDaysAfterTheDayOfReceipt(LocalDate received, int days, LocalDate due) {
        assertThat(LocalDate.ofInstant(calendar.deadlineAfter(received, days), WorkingDays.ZONE))
                .isEqualTo(due);
    }

    @Test
    void aDeadlineIsTheLastSecondOfItsDayInVietnam() {
        assertThat(calendar.deadlineAfter(LocalDate.of(2018, 11, 29), 1)).isEqualTo("2018-11-30T16:59:59Z");
    }

    @Test
    void noWorkingDaysEndToday() {
        assertThat(calendar.deadlineIn(0)).isEqualTo("2018-11-30T16:59:59Z");
    }

    @Test
    void todayIsTheDayInVietnam() {
        // 23:30 of Thursday in London is Friday morning in Hà Nội
        assertThat(calendarAt("2018-11-29T23:30:00Z").deadlineIn(1)).isEqualTo("2018-12-03T16:59:59Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-02-16",
        "2018-04-25",
        "2018-09-03",
        "2019-02-05",
        "2019-04-15",
        "2026-02-17",
        "2026-04-27",
        "2026-09-02",
        "2027-04-16",
        "2027-05-03"
    })
    void knowsPublicHolidays(LocalDate holiday) {
        assertThat(calendar.isWorkingDay(holiday)).isFalse();
    }

    @Test
    void everyConfiguredHolidayWouldBeAWorkingDayWithoutIt() {
        var plain = new WorkingDays(new CalendarSettings(Set.of()), Clock.systemUTC());
        assertThat(configured().holidays()).hasSizeGreaterThan(30).allMatch(plain::isWorkingDay);
    }

    private static WorkingDays calendarAt(String now) {
        return new WorkingDays(configured(), Clock.fixed(Instant.parse(now), WorkingDays.ZONE));
    }

    private static CalendarSettings configured() {
        try {
            var sources = new MutablePropertySources();
            new YamlPropertySourceLoader()
                    .load("application", new ClassPathResource("application.yaml"))
                    .forEach(sources::addLast);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("workflow.calendar", CalendarSettings.class)
                    .get();
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
