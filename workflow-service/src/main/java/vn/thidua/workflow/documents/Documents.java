package vn.thidua.workflow.documents;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;

/** The evidence store. Who may read or add is for the module that owns the owner; ask it first. */
public interface Documents {

    /**
     * Keeps the bytes and their checksum as the next version of that paper.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code file-type-refused}, {@code file-too-large}, {@code file-empty}, {@code file-name-refused},
     *     {@code file-infected}, {@code temporarily-unavailable} while the virus scanner does not answer
     */
    StoredDocument store(UUID owner, String paper, String fileName, InputStream content);

    /** Newest version of each paper of an owner. */
    List<StoredDocument> of(UUID owner);

    /** @throws vn.thidua.workflow.shared.Problem {@code not-found} */
    StoredDocument get(DocumentId id);

    InputStream content(DocumentId id);
}
