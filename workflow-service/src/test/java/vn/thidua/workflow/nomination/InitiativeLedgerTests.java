package vn.thidua.workflow.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InitiativeLedgerTests extends ApiTest {

    /** Case T4 of the domain rules, and what frees an initiative again. */
    @Test
    void anInitiativeServesOneProposalUntilThatOneEnds() {
        var code = "SK-" + UUID.randomUUID();
        var first = agreedWith("U07", code);
        var second = agreedWith("U09", code);
        allowed(as("u07.thutruong").post(at(first, "signature")));

        refused(as("u09.thutruong").post(at(second, "signature")), 409, "initiative-in-use");
        assertThat(statusOf(second)).isEqualTo("UNIT_REVIEWED");
        refused(as("u08.canbo").post(at(withInitiative("U08", code), "preparation")), 422, "not-eligible");

        allowed(as("u07.thutruong").post(at(first, "withdrawal"), reason()));
        assertThat(usage(code)).containsExactly("RELEASED");
        allowed(as("u09.thutruong").post(at(second, "signature")));
        assertThat(usage(code)).containsExactlyInAnyOrder("RELEASED", "RESERVED");
    }

    private String agreedWith(String unit, String code) {
        var id = withInitiative(unit, code);
        allowed(as(officer(unit)).post(at(id, "preparation")));
        allowed(as(council(unit)).post(at(id, "unit-vote"), count(9, 8, 7, 1, 0)));
        return id;
    }

    private String withInitiative(String unit, String code) {
        var id = withPapers(unit);
        allowed(as(officer(unit))
                .put(
                        at(id, "sections/initiatives"),
                        List.of(Map.of("code", code, "name", "Minh họa", "level", "CAP_TP", "decision", "minh họa")),
                        null));
        return id;
    }

    private List<String> usage(String code) {
        return sql.sql("select status from initiative_usage where initiative = upper(?)")
                .param(code)
                .query(String.class)
                .list();
    }
}
