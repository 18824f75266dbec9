package vn.thidua.workflow.audit;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.shared.MerkleTree;

/** Chains committed entries into hash-linked batches. */
@Component
public class SealAuditTrail {

    private final AuditTrail trail;
    private final AuditSettings settings;

    SealAuditTrail(AuditTrail trail, AuditSettings settings) {
        this.trail = trail;
        this.settings = settings;
    }

    /**
     * Seals what was committed since the last batch, at most one batch. A transaction that is still open holds back itself and
     * all that began after it, so an entry is never passed by.
     *
     * @return the new head; empty when there was nothing to seal or another node is sealing
     */
    @Transactional
    public Optional<AuditHead> next() {
        if (!trail.lockForSealing()) {
            return Optional.empty();
        }
        var last = trail.last();
        var until = end(last.to(), trail.horizon());
        var leaves = trail.leaves(last.to(), until);
        if (leaves.isEmpty()) {
            return Optional.empty();
        }
        var batch = last.next(until, leaves.size(), MerkleTree.rootOf(leaves));
        trail.append(batch);
        return Optional.of(new AuditHead(batch.number(), batch.hash()));
    }

    private long end(long from, long horizon) {
        var cut = trail.cut(from, horizon, settings.batch()).orElse(horizon);
        return cut > from ? cut : horizon;
    }
}
