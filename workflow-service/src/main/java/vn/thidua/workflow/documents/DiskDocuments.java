package vn.thidua.workflow.documents;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.documents.FileStore.Incoming;
import vn.thidua.workflow.shared.Ids;
import vn.thidua.workflow.shared.SharedProblem;

/** Evidence with its bytes on disk and everything else in PostgreSQL; the bytes are durable before the row is. */
@Component
class DiskDocuments implements Documents {

    private static final String COLUMNS = "id, owner, paper, version, file_name, media_type, size, sha256, stored_at";

    private final FileStore files;
    private final JdbcClient database;
    private final VirusScan scan;
    private final Clock clock;

    DiskDocuments(FileStore files, JdbcClient database, VirusScan scan, Clock clock) {
        this.files = files;
        this.scan = scan;
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional
    public StoredDocument store(UUID owner, String paper, String fileName, InputStream content) {
        var name = FileName.of(fileName);
        var incoming = files.receive(content);
        try {
            var kind = FileKind.of(incoming.file())
                    .filter(found -> found.allows(name))
                    .orElseThrow(DocumentProblem.FILE_TYPE_REFUSED::on);
            scan.check(incoming.file());
            var document = describe(owner, paper, name, kind, incoming);
            files.keep(incoming);
            insert(document);
            return document;
        } finally {
            files.discard(incoming);
        }
    }

    private StoredDocument describe(UUID owner, String paper, FileName name, FileKind kind, Incoming incoming) {
        return new StoredDocument(
                new DocumentId(Ids.next()),
                owner,
                paper,
                nextVersion(owner, paper),
                name.value(),
                kind.mediaType(),
                incoming.size(),
                incoming.sha256(),
                clock.instant());
    }

    /** Uploads of one paper wait for each other until the transaction ends, so that versions have no gap. */
    private int nextVersion(UUID owner, String paper) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('thidua.document/' || :paper, 0))")
                .param("paper", owner + "/" + paper)
                .query((row, number) -> true)
                .single();
        return database.sql(
                        "select coalesce(max(version), 0) + 1 from document where owner = :owner and paper = :paper")
                .param("owner", owner)
                .param("paper", paper)
                .query(Integer.class)
                .single();
    }

    private void insert(StoredDocument document) {
        database.sql("insert into document (" + COLUMNS + """
                        ) values (:id, :owner, :paper, :version, :fileName, :mediaType, :size, :sha256, :storedAt)""")
                .param("id", document.id().value())
                .param("owner", document.owner())
                .param("paper", document.paper())
                .param("version", document.version())
                .param("fileName", document.fileName())
                .param("mediaType", document.mediaType())
                .param("size", document.size())
                .param("sha256", document.sha256())
                .param("storedAt", document.storedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<StoredDocument> of(UUID owner) {
        return database.sql("select distinct on (paper) " + COLUMNS
                        + " from document where owner = :owner order by paper, version desc")
                .param("owner", owner)
                .query(DiskDocuments::read)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public StoredDocument get(DocumentId id) {
        return database.sql("select " + COLUMNS + " from document where id = :id")
                .param("id", id.value())
                .query(DiskDocuments::read)
                .optional()
                .orElseThrow(SharedProblem.NOT_FOUND::on);
    }

    @Override
    @Transactional(readOnly = true)
    public InputStream content(DocumentId id) {
        return files.open(get(id).sha256());
    }

    private static StoredDocument read(ResultSet row, int number) throws SQLException {
        return new StoredDocument(
                new DocumentId(row.getObject("id", UUID.class)),
                row.getObject("owner", UUID.class),
                row.getString("paper"),
                row.getInt("version"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }
}
