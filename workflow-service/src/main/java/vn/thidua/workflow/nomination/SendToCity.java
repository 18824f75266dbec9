package vn.thidua.workflow.nomination;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.shared.NominationId;

/** Lays the dossier before the city's standing body, after the unit's or the cluster's signature. */
@Component
public class SendToCity {

    private final Dossiers dossiers;
    private final ForwardingRight right;
    private final AdvanceNomination advance;

    SendToCity(Dossiers dossiers, ForwardingRight right, AdvanceNomination advance) {
        this.dossiers = dossiers;
        this.right = right;
        this.advance = advance;
    }

    /**
     * City intake may begin, and SentToCity is announced.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-found}, {@code not-authorised}, {@code not-now}
     */
    @Transactional
    public void send(NominationId id) {
        right.require(dossiers.hold(id));
        advance.by(new SentToCity(id));
    }
}
