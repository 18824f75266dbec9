package vn.thidua.workflow.portal;

import java.util.List;

/** How far a dossier is that its unit writes. */
record DraftProgress(List<DraftPart> parts) {

    public long done() {
        return parts.stream()
                .filter(part -> part.state() == DraftPart.State.DONE)
                .count();
    }

    public long counted() {
        return parts.stream().filter(DraftPart::counts).count();
    }

    /** What still has to be written or finished. */
    public List<DraftPart> open() {
        return parts.stream()
                .filter(DraftPart::counts)
                .filter(part -> part.state() != DraftPart.State.DONE)
                .toList();
    }
}
