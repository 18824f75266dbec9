package vn.thidua.workflow.ruleset;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rule set as it was read; nothing in it changes. */
record LoadedRuleSet(
        RuleSetId id,
        @Nullable String warning,
        List<Award> awards,
        Map<AwardCode, List<PaperRequirement>> papers,
        Map<Step, Integer> durations,
        Map<String, String> settings,
        Map<String, Threshold> thresholds)
        implements RuleSet {

    LoadedRuleSet {
        awards = List.copyOf(awards);
        papers = Map.copyOf(papers);
        durations = new EnumMap<>(durations);
        settings = Map.copyOf(settings);
        thresholds = Map.copyOf(thresholds);
    }

    LoadedRuleSet standingIn(@Nullable String reason) {
        return new LoadedRuleSet(id, reason, awards, papers, durations, settings, thresholds);
    }

    @Override
    public Award award(AwardCode code) {
        return awards.stream()
                .filter(award -> award.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RulesetProblem.AWARD_UNKNOWN.on(code, id));
    }

    @Override
    public List<PaperRequirement> papers(AwardCode award) {
        return papers.getOrDefault(award(award).code(), List.of());
    }

    @Override
    public int workingDays(Step step) {
        return found(durations.get(step), "step." + step);
    }

    @Override
    public String setting(String key) {
        return found(settings.get(key), key);
    }

    @Override
    public Threshold threshold(String key) {
        return found(thresholds.get(key), key);
    }

    private <T> T found(@Nullable T value, String key) {
        if (value == null) {
            throw RulesetProblem.SETTING_MISSING.on(key, id);
        }
        return value;
    }
}
