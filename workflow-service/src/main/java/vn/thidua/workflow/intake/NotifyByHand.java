package vn.thidua.workflow.intake;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.ResultNotified;
import vn.thidua.workflow.nomination.VisibleNominations;
import vn.thidua.workflow.shared.NominationId;

/** A specialist has told the unit its result in another way, where mail does not get through. */
@Component
public class NotifyByHand {

    private static final String BY_HAND = "BY_HAND";

    private final Access access;
    private final VisibleNominations visible;
    private final Inbox inbox;
    private final AdvanceNomination advance;
    private final Clock clock;

    NotifyByHand(Access access, VisibleNominations visible, Inbox inbox, AdvanceNomination advance, Clock clock) {
        this.access = access;
        this.visible = visible;
        this.inbox = inbox;
        this.advance = advance;
        this.clock = clock;
    }

    /**
     * The proof is kept and {@link ResultNotified} is announced: a nomination counts as notified only by a delivery or by recorded proof.
     *
     * @param channel how the unit was told, such as by telephone or by letter
     * @param text who was told, and what proves it
     * @throws vn.thidua.workflow.shared.Problem {@code not-found}, {@code not-authorised}, {@code result-already-notified}; {@code not-now}
     *     before there is a result
     */
    @Transactional
    public void told(NominationId nomination, String channel, String text) {
        visible.require(nomination);
        access.require(Group.of(Role.CITY_SPECIALIST));
        if (!inbox.firstResult(nomination, BY_HAND)) {
            throw IntakeProblem.RESULT_ALREADY_NOTIFIED.on(nomination);
        }
        inbox.proof(nomination, channel, text, access.me());
        advance.by(new ResultNotified(nomination, BY_HAND, clock.instant()));
    }
}
