package vn.thidua.workflow.nomination;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * A title that must have been won in consecutive years ending at the year considered; a gap resets the count. How many years is a
 * setting. Where the condition rests on practice only, a gap warns and does not stop the dossier.
 */
@Component
class ConsecutiveTitles implements EligibilityRule {

    private static final List<Streak> STREAKS = List.of(
            new Streak("CSTDTP", "CSTDCS", "cstdtp.consecutiveCstdcs", Severity.BLOCKING),
            new Streak("BKTP_TT", "TTLDXS", "bktp.consecutiveYears", Severity.WARNING));

    @Override
    public List<Finding> check(Dossier dossier) {
        return STREAKS.stream()
                .filter(streak -> streak.award().equals(dossier.award().value()))
                .flatMap(streak -> streak.missingFrom(dossier).stream())
                .toList();
    }

    private record Streak(String award, String title, String setting, Severity severity) {

        List<Finding> missingFrom(Dossier dossier) {
            var years = Integer.parseInt(dossier.rules().setting(setting));
            var won = dossier.history().stream()
                    .filter(each -> each.title().equals(title))
                    .map(HistoryTitle::year)
                    .collect(Collectors.toSet());
            // as text, so that no locale writes the year 2016 as 2.016
            var missing = IntStream.rangeClosed(dossier.year() - years + 1, dossier.year())
                    .filter(year -> !won.contains(year))
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining(", "));
            if (missing.isEmpty()) {
                return List.of();
            }
            return List.of(
                    severity == Severity.BLOCKING
                            ? Finding.blocking("consecutive-gap", dossier.awardSource(), years, title, missing)
                            : Finding.warning("consecutive-gap", dossier.awardSource(), years, title, missing));
        }
    }
}
