package vn.thidua.workflow.documents;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored file; never overwritten, a new one is a new version.
 *
 * @param owner id of the nomination or self-assessment it belongs to
 * @param paper document code such as {@code BB_CS}, or the criterion it proves
 * @param version from 1 within owner and paper
 * @param sha256 lower-case hex
 */
public record StoredDocument(
        DocumentId id,
        UUID owner,
        String paper,
        int version,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant storedAt) {}
