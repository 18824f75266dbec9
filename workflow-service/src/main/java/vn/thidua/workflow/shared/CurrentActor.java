package vn.thidua.workflow.shared;

import java.util.Optional;

/** Tells who acts in the current call. Implemented by identity from the login; {@link Actor#SYSTEM} where there is none. */
public interface CurrentActor {

    Actor get();

    /** Whom they act for, where they were let through as that person's deputy. */
    default Optional<PersonId> onBehalfOf() {
        return Optional.empty();
    }
}
