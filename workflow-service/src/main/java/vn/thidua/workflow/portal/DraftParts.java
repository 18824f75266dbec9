package vn.thidua.workflow.portal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.assessment.AssessmentStatus;
import vn.thidua.workflow.assessment.ScoringSheets;
import vn.thidua.workflow.assessment.SelfAssessment;
import vn.thidua.workflow.assessment.ViewSelfAssessment;
import vn.thidua.workflow.nomination.Finding;
import vn.thidua.workflow.nomination.NominationStatus;
import vn.thidua.workflow.nomination.NominationView;
import vn.thidua.workflow.nomination.Section;
import vn.thidua.workflow.portal.DraftPart.State;
import vn.thidua.workflow.ruleset.DueStage;
import vn.thidua.workflow.ruleset.Need;

/**
 * Lists the parts of a dossier for those who write it: sections, the unit's own scores, papers, warnings to answer for. Of a returned
 * dossier it lists what is open or stops it.
 */
@Component
class DraftParts {

    /** What awards that pass through the cluster find where the unit has not scored itself. */
    private static final String NOT_ASSESSED = "self-assessment-missing";

    private final ScoringSheets sheets;
    private final ViewSelfAssessment assessments;
    private final MessageSource messages;

    DraftParts(ScoringSheets sheets, ViewSelfAssessment assessments, MessageSource messages) {
        this.sheets = sheets;
        this.assessments = assessments;
        this.messages = messages;
    }

    DraftProgress of(NominationView view, Locale locale) {
        var parts = new ArrayList<DraftPart>();
        Arrays.stream(Section.values())
                .filter(section -> view.opens(section.slug()))
                .map(section -> new DraftPart(
                        messages.getMessage("field." + section.slug(), null, locale),
                        "#part-" + section.slug(),
                        state(section, view)))
                .forEach(parts::add);
        selfAssessment(view, locale)
                .filter(part -> !isBack(view) || part.state() == State.MISSING || part.state() == State.BEGUN)
                .ifPresent(parts::add);
        view.papers().stream()
                .filter(paper -> view.asked(paper.requirement().paper()) != null
                        || isOwedNow(paper, view.card().status()))
                .filter(paper -> view.opens(paper.requirement().paper()))
                .map(paper -> new DraftPart(
                        paper.requirement().name(locale),
                        "#part-" + paper.requirement().paper(),
                        state(paper, view)))
                .forEach(parts::add);
        warnings(view.findings(), locale).ifPresent(parts::add);
        return new DraftProgress(List.copyOf(parts));
    }

    private static State state(Section section, NominationView view) {
        if (view.awaitsSupplement(section.slug())) {
            return State.ASKED;
        }
        var written = !SectionText.of(section, view.sections().get(section)).isBlank();
        var lacking = view.findings().stream().filter(Finding::stops).anyMatch(finding -> finding.section() == section);
        if (written) {
            return lacking ? State.BEGUN : State.DONE;
        }
        return lacking || section == Section.ACHIEVEMENTS ? State.MISSING : State.OPTIONAL;
    }

    private static State state(NominationView.Paper paper, NominationView view) {
        if (view.awaitsSupplement(paper.requirement().paper())) {
            return State.ASKED;
        }
        return paper.attached() == null ? State.MISSING : State.DONE;
    }

    private static boolean isBack(NominationView view) {
        return view.card().status() == NominationStatus.RETURNED_UNIT;
    }

    private static boolean isOwedNow(NominationView.Paper paper, NominationStatus status) {
        return paper.requirement().need() == Need.MANDATORY
                && paper.requirement().due() == DueStage.UNIT
                && !(paper.followsTheVote() && status == NominationStatus.DRAFT);
    }

    /** Empty where the unit's cluster scores nobody that year. */
    private Optional<DraftPart> selfAssessment(NominationView view, Locale locale) {
        var card = view.card();
        return Optional.ofNullable(card.cluster())
                .flatMap(cluster -> sheets.of(cluster, card.year()))
                .map(sheet -> new DraftPart(
                        messages.getMessage("draft.assessment", new Object[] {Integer.toString(card.year())}, locale),
                        "/assessments/" + sheet.code() + "/" + card.unit(),
                        state(assessments.view(sheet.code(), card.unit()), view.findings())));
    }

    private static State state(SelfAssessment assessment, List<Finding> findings) {
        if (assessment.status() == AssessmentStatus.SUBMITTED) {
            return State.DONE;
        }
        if (findings.stream().noneMatch(finding -> finding.slug().equals(NOT_ASSESSED))) {
            return State.OPTIONAL;
        }
        return assessment.points().isEmpty() ? State.MISSING : State.BEGUN;
    }

    private Optional<DraftPart> warnings(List<Finding> findings, Locale locale) {
        var answerable = findings.stream().filter(Finding::needsOverride).toList();
        if (answerable.isEmpty()) {
            return Optional.empty();
        }
        var answered = answerable.stream().filter(Finding::overridden).count();
        var state = answered == answerable.size() ? State.DONE : answered == 0 ? State.MISSING : State.BEGUN;
        return Optional.of(
                new DraftPart(messages.getMessage("action.title.OVERRIDE", null, locale), "#action-OVERRIDE", state));
    }
}
