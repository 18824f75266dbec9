package vn.thidua.workflow.audit;

import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps sealing; each node tries, one at a time does it. */
@Component
class AuditSealer {

    private final SealAuditTrail sealAuditTrail;
    private final AuditHeads heads;

    AuditSealer(SealAuditTrail sealAuditTrail, AuditHeads heads) {
        this.sealAuditTrail = sealAuditTrail;
        this.heads = heads;
    }

    @Scheduled(
            fixedDelayString = "${workflow.audit.seal-every:1s}",
            initialDelayString = "${workflow.audit.seal-every:1s}")
    void sealAll() {
        Optional<AuditHead> newest = Optional.empty();
        for (var head = sealAuditTrail.next(); head.isPresent(); head = sealAuditTrail.next()) {
            newest = head;
        }
        newest.ifPresent(heads::note);
    }
}
