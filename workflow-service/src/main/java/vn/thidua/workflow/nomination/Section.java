package vn.thidua.workflow.nomination;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Parts of a dossier that the officer writes. */
public enum Section {
    ACHIEVEMENTS,
    HISTORY,
    INITIATIVES;

    /** @throws vn.thidua.workflow.shared.Problem {@code section-unknown} */
    public static Section of(String slug) {
        return find(slug).orElseThrow(() -> NominationProblem.SECTION_UNKNOWN.on(slug));
    }

    static Optional<Section> find(String slug) {
        return Arrays.stream(values())
                .filter(section -> section.slug().equals(slug))
                .findFirst();
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
