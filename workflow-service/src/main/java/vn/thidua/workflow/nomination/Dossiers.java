package vn.thidua.workflow.nomination;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.SharedProblem;
import vn.thidua.workflow.shared.UnitCode;

/** Keeps the nominations. */
@Component
class Dossiers {

    private final EntityManager entities;

    Dossiers(EntityManager entities) {
        this.entities = entities;
    }

    /** For reading. @throws vn.thidua.workflow.shared.Problem {@code not-found} */
    Nomination get(NominationId id) {
        return known(id, entities.find(Nomination.class, id.value()));
    }

    /**
     * For changing: whoever holds it makes others wait, so that two agencies may answer in the same second.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-found}; {@code changed-meanwhile} when it was read here before and has
     *     been changed by somebody else since
     */
    Nomination hold(NominationId id) {
        try {
            return known(id, entities.find(Nomination.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
        } catch (OptimisticLockException stale) {
            throw SharedProblem.CHANGED_MEANWHILE.on();
        }
    }

    void add(Nomination nomination) {
        entities.persist(nomination);
        entities.flush();
    }

    /** Sends changes now, so that plain SQL and the process engine see them. @throws vn.thidua.workflow.shared.Problem {@code changed-meanwhile} */
    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException stale) {
            throw SharedProblem.CHANGED_MEANWHILE.on();
        }
    }

    List<Nomination> in(Set<NominationStatus> statuses) {
        return entities.createQuery(
                        "select n from Nomination n where n.status in :statuses order by n.openedAt, n.id",
                        Nomination.class)
                .setParameter("statuses", statuses)
                .getResultList();
    }

    /** Newest first. */
    List<Nomination> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select n from Nomination n where n.id in :ids order by n.openedAt desc, n.id desc",
                                Nomination.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<Nomination> of(UnitCode unit) {
        return entities.createQuery(
                        "select n from Nomination n where n.unit = :unit order by n.openedAt desc, n.id desc",
                        Nomination.class)
                .setParameter("unit", unit.value())
                .getResultList();
    }

    private static Nomination known(NominationId id, @Nullable Nomination found) {
        if (found == null) {
            throw SharedProblem.NOT_FOUND.on(id);
        }
        return found;
    }
}
