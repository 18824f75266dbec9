package vn.thidua.workflow.nomination;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * What a rule found in a dossier. Its words stand in {@code messages/findings} under {@code finding.<slug>}.
 *
 * @param about what the words name, in the order of their placeholders
 * @param source article or dispatch that the rule rests on
 * @param needsOverride true for a warning that stops the dossier until somebody takes responsibility for it
 * @param overridden true once somebody has
 */
public record Finding(
        String slug, Severity severity, List<Object> about, String source, boolean needsOverride, boolean overridden)
        implements MessageSourceResolvable {

    private static final Map<String, Section> SECTIONS = Map.of(
            "consecutive-gap", Section.HISTORY,
            "initiative-missing", Section.INITIATIVES,
            "initiative-in-use", Section.INITIATIVES);

    static Finding blocking(String slug, String source, Object... about) {
        return new Finding(slug, Severity.BLOCKING, List.of(about), source, false, false);
    }

    static Finding warning(String slug, String source, Object... about) {
        return new Finding(slug, Severity.WARNING, List.of(about), source, false, false);
    }

    static Finding toOverride(String slug, String source, boolean overridden, Object... about) {
        return new Finding(slug, Severity.WARNING, List.of(about), source, true, overridden);
    }

    /** Where the unit can do something about it; null when in no section. */
    public @Nullable Section section() {
        return SECTIONS.get(slug);
    }

    /** True while the dossier may not go on. */
    public boolean stops() {
        return severity == Severity.BLOCKING || (needsOverride && !overridden);
    }

    /** True while the dossier may not go to the unit council, which itself makes one of the papers: its minutes. */
    public boolean stopsPreparation() {
        return stops() && !UnitPapers.isAboutCouncilMinutes(this);
    }

    /** True while the head may not sign. Other findings go along with the dossier. */
    public boolean stopsSignature() {
        return slug.equals(UnitPapers.SLUG);
    }

    @Override
    public String[] getCodes() {
        return new String[] {"finding." + slug};
    }

    @Override
    public Object[] getArguments() {
        return about.toArray();
    }

    @Override
    public String getDefaultMessage() {
        return slug;
    }

    /** One text that lists all of them. */
    static MessageSourceResolvable listed(List<Finding> findings) {
        return findings.stream()
                .map(MessageSourceResolvable.class::cast)
                .reduce((first, next) ->
                        new DefaultMessageSourceResolvable(new String[] {"finding.and"}, new Object[] {first, next}))
                .orElseThrow();
    }
}
