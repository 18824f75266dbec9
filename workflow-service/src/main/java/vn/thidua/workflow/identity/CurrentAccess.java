package vn.thidua.workflow.identity;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.SharedProblem;

/** Rights of the caller, read anew for each call: a role that ends has ended in running sessions and issued tokens, too. */
@Component
class CurrentAccess implements Access {

    private final Caller caller;
    private final WebCall webCall;
    private final StoredMemberships memberships;

    CurrentAccess(Caller caller, WebCall webCall, StoredMemberships memberships) {
        this.caller = caller;
        this.webCall = webCall;
        this.memberships = memberships;
    }

    @Override
    public PersonId me() {
        return caller.person().orElseThrow(SharedProblem.NOT_AUTHORISED::on);
    }

    @Override
    public Set<Group> groups() {
        return holdings().map(Holdings::all).orElse(Set.of());
    }

    private Optional<Holdings> holdings() {
        return caller.person().map(person -> webCall.holdingsOf(person, memberships::holdingsOf));
    }

    @Override
    public boolean holds(Group... anyOf) {
        return caller.isSystem() || holdsOneOf(anyOf);
    }

    @Override
    public boolean holdsAnywhere(Role role) {
        return caller.isSystem() || groups().stream().anyMatch(group -> group.role() == role);
    }

    private boolean holdsOneOf(Group... anyOf) {
        var mine = groups().stream().map(Group::id).collect(toSet());
        return Arrays.stream(anyOf).map(Group::id).anyMatch(mine::contains);
    }

    @Override
    public void require(Group... anyOf) {
        if (!holds(anyOf)) {
            throw SharedProblem.NOT_AUTHORISED.on();
        }
        if (webCall.inProgress()) {
            holdings().flatMap(held -> held.principalOf(anyOf)).ifPresent(webCall::actsFor);
        }
    }
}
