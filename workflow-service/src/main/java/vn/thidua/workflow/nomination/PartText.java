package vn.thidua.workflow.nomination;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What people call a part of a dossier; sections stand in the messages under {@code field.}, papers have the name of the rule set. */
final class PartText {

    private PartText() {}

    static MessageSourceResolvable of(String part, List<NominationView.Paper> papers) {
        var name = papers.stream()
                .filter(paper -> paper.requirement().paper().equals(part))
                .map(paper -> paper.requirement().nameVi())
                .findFirst()
                .orElse(part);
        return new DefaultMessageSourceResolvable(new String[] {"field." + part}, name);
    }
}
