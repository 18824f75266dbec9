package vn.thidua.workflow.nomination;

import java.util.Locale;

/** Parts of a dossier that the officer writes. */
public enum Section {
    ACHIEVEMENTS,
    HISTORY,
    INITIATIVES;

    /** @throws vn.thidua.workflow.shared.Problem {@code section-unknown} */
    public static Section of(String slug) {
        for (var section : values()) {
            if (section.slug().equals(slug)) {
                return section;
            }
        }
        throw NominationProblem.SECTION_UNKNOWN.on(slug);
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
