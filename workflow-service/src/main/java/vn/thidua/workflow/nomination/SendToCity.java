package vn.thidua.workflow.nomination;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.shared.NominationId;

/**
 * Lays the dossier before the city's standing body, after the unit's or the cluster's signature. An automatic step of the process: it asks
 * for no right, because whoever signed had it, and no page or interface may call it.
 */
@Component
public class SendToCity {

    private final AdvanceNomination advance;

    SendToCity(AdvanceNomination advance) {
        this.advance = advance;
    }

    /**
     * City intake may begin, and SentToCity is announced.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-found}, {@code not-now}
     */
    @Transactional
    public void send(NominationId id) {
        advance.by(new SentToCity(id));
    }
}
