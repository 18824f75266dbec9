package vn.thidua.workflow.ruleset;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules that one nomination or round stands under, read once and unchanged for its life. */
public interface RuleSet {

    RuleSetId id();

    /** Warning to show wherever this rule set is used in place of one that is not confirmed yet, with its source; null when there is none. */
    @Nullable
    String warning();

    /** @throws vn.thidua.workflow.shared.Problem {@code award-unknown} */
    Award award(AwardCode code);

    List<Award> awards();

    /** The papers of an award's dossier in the order of the matrix. */
    List<PaperRequirement> papers(AwardCode award);

    /** Working days for a step. @throws vn.thidua.workflow.shared.Problem {@code setting-missing} */
    int workingDays(Step step);

    /** A setting by its key of domain rules 10.1, such as {@code council.absentMode}. @throws vn.thidua.workflow.shared.Problem {@code setting-missing} */
    String setting(String key);

    /** The parts of a setting that lists several with commas; none where it is empty. @throws vn.thidua.workflow.shared.Problem {@code setting-missing} */
    default List<String> listed(String key) {
        return Stream.of(setting(key).split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** A threshold by its key, such as {@code council.quorum} or {@code cluster.flagThreshold}. @throws vn.thidua.workflow.shared.Problem {@code setting-missing} */
    Threshold threshold(String key);
}
