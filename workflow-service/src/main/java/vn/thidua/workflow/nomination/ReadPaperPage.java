package vn.thidua.workflow.nomination;

import org.springframework.stereotype.Component;
import vn.thidua.workflow.documents.Documents;
import vn.thidua.workflow.documents.PagePictures;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.SharedProblem;

/** Shows one page of a paper as a picture to somebody who may see the dossier. No transaction: drawing takes its time. */
@Component
public class ReadPaperPage {

    private final VisibleNominations visible;
    private final Documents documents;
    private final PagePictures pictures;

    ReadPaperPage(VisibleNominations visible, Documents documents, PagePictures pictures) {
        this.visible = visible;
        this.documents = documents;
        this.pictures = pictures;
    }

    /** Of its newest version, as PNG. @param number from 1 @throws vn.thidua.workflow.shared.Problem {@code not-found} */
    public byte[] page(NominationId id, String paper, int number) {
        visible.require(id);
        return documents.of(id.value()).stream()
                .filter(each -> each.paper().equals(paper))
                .findFirst()
                .flatMap(document -> pictures.page(document, number))
                .orElseThrow(() -> SharedProblem.NOT_FOUND.on(paper));
    }
}
