package vn.thidua.workflow.audit;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.audit.AuditFinding.Kind;
import vn.thidua.workflow.shared.MerkleTree;

/** Recomputes every seal and says where the trail no longer is what was sealed. */
@Component
public class VerifyAuditTrail {

    private static final int PAGE = 500;

    private final AuditTrail trail;
    private final AuditHeads heads;

    VerifyAuditTrail(AuditTrail trail, AuditHeads heads) {
        this.trail = trail;
        this.heads = heads;
    }

    /** Reads the whole trail on one snapshot and compares its end with the head noted outside the database. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AuditReport whole() {
        // the file first: the chain may have grown since, never shrunk
        var noted = heads.newest();
        var findings = new ArrayList<AuditFinding>();
        var entries = 0L;
        var last = AuditBatch.BEGINNING;
        for (var page = trail.batchesFrom(1, PAGE);
                !page.isEmpty();
                page = trail.batchesFrom(last.number() + 1, PAGE)) {
            for (var batch : page) {
                check(last, batch, findings);
                entries += batch.entries();
                last = batch;
            }
        }
        checkHead(noted, findings);
        return new AuditReport(entries, last.number(), List.copyOf(findings));
    }

    private void check(AuditBatch last, AuditBatch batch, List<AuditFinding> findings) {
        var follows = batch.number() == last.number() + 1
                && batch.from() == last.to()
                && batch.previous().equals(last.hash());
        if (!follows || !batch.isIntact()) {
            findings.add(new AuditFinding(Kind.CHAIN_BROKEN, batch.number()));
        }
        var leaves = trail.leaves(batch.from(), batch.to());
        if (leaves.size() != batch.entries()) {
            var kind = leaves.size() < batch.entries() ? Kind.ENTRIES_MISSING : Kind.ENTRIES_ADDED;
            findings.add(new AuditFinding(kind, batch.number()));
        } else if (!HexFormat.of().formatHex(MerkleTree.rootOf(leaves)).equals(batch.root())) {
            findings.add(new AuditFinding(Kind.ENTRIES_CHANGED, batch.number()));
        }
    }

    private void checkHead(Optional<AuditHead> noted, List<AuditFinding> findings) {
        noted.filter(head -> trail.batch(head.number())
                        .filter(batch -> batch.hash().equals(head.hash()))
                        .isEmpty())
                .ifPresent(head -> findings.add(new AuditFinding(Kind.HEAD_LOST, head.number())));
    }
}
