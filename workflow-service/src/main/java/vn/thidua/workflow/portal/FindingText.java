package vn.thidua.workflow.portal;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.thidua.workflow.nomination.Finding;

/** A finding in the reader's words. */
record FindingText(String slug, String text, String source, boolean needsOverride) {

    static List<FindingText> of(List<Finding> findings, MessageSource messages, Locale locale) {
        return findings.stream()
                .map(finding -> new FindingText(
                        finding.slug(),
                        messages.getMessage(finding, locale),
                        finding.source(),
                        finding.needsOverride()))
                .toList();
    }
}
