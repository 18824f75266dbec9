package vn.thidua.workflow.nomination;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * A title that must have been won in consecutive years ending at the year considered; a gap resets the count. Which title, how many
 * years and what a gap means is the setting {@code streak.<award>}. Where the condition rests on practice only, a gap warns and does
 * not stop the dossier.
 */
@Component
class ConsecutiveTitles implements EligibilityRule {

    @Override
    public List<Finding> check(Dossier dossier) {
        return dossier.rules().listed("streak." + dossier.award()).stream()
                .map(Streak::of)
                .flatMap(streak -> streak.missingFrom(dossier).stream())
                .toList();
    }

    private record Streak(String title, int years, Severity severity) {

        /** @param setting title, number of years and severity of a gap, with colons between them */
        static Streak of(String setting) {
            var parts = setting.split(":", -1);
            return new Streak(parts[0], Integer.parseInt(parts[1]), Severity.valueOf(parts[2]));
        }

        List<Finding> missingFrom(Dossier dossier) {
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
