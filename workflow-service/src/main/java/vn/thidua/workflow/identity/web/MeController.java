package vn.thidua.workflow.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.organisation.People;
import vn.thidua.workflow.organisation.Person;

/** What the caller is told about itself. */
@RestController
class MeController {

    private final Access access;
    private final People people;

    MeController(Access access, People people) {
        this.access = access;
        this.people = people;
    }

    @GetMapping("/api/me")
    @Operation(summary = "Who I am and which groups I hold today")
    Me me() {
        var id = access.me();
        var person = people.find(id);
        return new Me(
                id.value(),
                person.map(Person::name).orElse(id.value()),
                person.map(Person::unit).map(Object::toString).orElse(null),
                access.groups().stream().map(Group::id).toList());
    }

    /** For pages that are not ours, such as the forms in the Tasklist; ours carry the token in a meta element. */
    @GetMapping("/api/csrf")
    @Operation(summary = "Header and value that a call with a session cookie must carry")
    Csrf csrf(@Parameter(hidden = true) CsrfToken token) {
        return new Csrf(token.getHeaderName(), token.getToken());
    }

    /** The answer. @param unit null for people of the city's own bodies */
    record Me(String id, String name, @Nullable String unit, List<String> groups) {}

    /** The answer. */
    record Csrf(String header, String token) {}
}
