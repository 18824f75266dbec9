package vn.thidua.workflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.workflow.shared.PersonId;

class WebCallTests {

    private static final PersonId PERSON = new PersonId("u03.canbo");

    private final WebCall webCall = new WebCall();
    private final List<PersonId> reads = new ArrayList<>();

    @Test
    void readsTheGroupsOfACallerOnceInACallAndAnewInTheNext() {
        var mark = webCall.begin();
        ask();
        webCall.begin().end();
        ask();
        assertThat(reads).hasSize(1);
        mark.end();

        var next = webCall.begin();
        ask();
        next.end();
        assertThat(reads).hasSize(2);
    }

    @Test
    void remembersNothingOffTheWeb() {
        ask();
        ask();
        assertThat(reads).hasSize(2);
        assertThat(webCall.inProgress()).isFalse();
    }

    private void ask() {
        var held = webCall.holdingsOf(PERSON, person -> {
            reads.add(person);
            return new Holdings(Set.of(Group.of(Role.AUDITOR)), Map.of());
        });
        assertThat(held.all()).containsExactly(Group.of(Role.AUDITOR));
    }
}
