package vn.thidua.workflow.nomination;

import java.io.InputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.documents.Documents;
import vn.thidua.workflow.documents.StoredDocument;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.SharedProblem;

/** Opens a paper of a dossier for somebody who may see the dossier. */
@Component
public class ReadPaper {

    private final VisibleNominations visible;
    private final Documents documents;

    ReadPaper(VisibleNominations visible, Documents documents) {
        this.visible = visible;
        this.documents = documents;
    }

    /** Its newest version; the caller closes the stream. @throws vn.thidua.workflow.shared.Problem {@code not-found} */
    @Transactional(readOnly = true)
    public OpenPaper newest(NominationId id, String paper) {
        visible.require(id);
        var document = documents.of(id.value()).stream()
                .filter(each -> each.paper().equals(paper))
                .findFirst()
                .orElseThrow(() -> SharedProblem.NOT_FOUND.on(paper));
        return new OpenPaper(document, documents.content(document.id()));
    }

    /** A stored file and its bytes. */
    public record OpenPaper(StoredDocument document, InputStream content) {}
}
