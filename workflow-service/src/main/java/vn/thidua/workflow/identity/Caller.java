package vn.thidua.workflow.identity;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.Actor;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.PersonId;

/** Whoever stands behind the current call: a person who has logged in, the system, or somebody of the public. */
@Component
class Caller implements CurrentActor {

    private final WebCall webCall;

    Caller(WebCall webCall) {
        this.webCall = webCall;
    }

    /** True only off the web and without any login: the job executor, event listeners, schedules and the start-up. */
    boolean isSystem() {
        return SecurityContextHolder.getContext().getAuthentication() == null && !webCall.inProgress();
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(login -> !(login instanceof AnonymousAuthenticationToken))
                .map(login -> new PersonId(login.getName()));
    }

    @Override
    public Actor get() {
        if (isSystem()) {
            return Actor.SYSTEM;
        }
        return person().map(person -> new Actor(person.value())).orElse(Actor.ANONYMOUS);
    }

    @Override
    public Optional<PersonId> onBehalfOf() {
        return webCall.principal();
    }
}
