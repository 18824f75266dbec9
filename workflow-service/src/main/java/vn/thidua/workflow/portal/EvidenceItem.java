package vn.thidua.workflow.portal;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.workflow.documents.PagePictures;
import vn.thidua.workflow.documents.StoredDocument;
import vn.thidua.workflow.nomination.NominationView;
import vn.thidua.workflow.shared.NominationId;

/** One paper of a dossier with what can be shown of it. @param file path of the file @param pictures paths of its pages; empty where none can be drawn */
record EvidenceItem(NominationView.Paper paper, StoredDocument document, String file, List<String> pictures) {

    static List<EvidenceItem> of(NominationView view, PagePictures pages) {
        return view.papers().stream()
                .flatMap(paper -> {
                    var attached = paper.attached();
                    return attached == null
                            ? Stream.<EvidenceItem>empty()
                            : Stream.of(of(view.card().id(), paper, attached, pages));
                })
                .toList();
    }

    private static EvidenceItem of(
            NominationId nomination, NominationView.Paper paper, StoredDocument attached, PagePictures pages) {
        var file = "/api/nominations/" + nomination + "/papers/" + attached.paper();
        // a picture is its own page
        var pictures = attached.mediaType().startsWith("image/")
                ? List.of(file)
                : IntStream.rangeClosed(1, pages.count(attached))
                        .mapToObj(number -> file + "/pages/" + number)
                        .toList();
        return new EvidenceItem(paper, attached, file, pictures);
    }
}
