package vn.thidua.workflow.ballot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A closed ballot and the truth about it, which only the test knows.
 *
 * @param castOrder voters in the order in which they voted
 * @param truth what each voter chose for each item
 */
record ClosedBallot(UUID box, List<String> castOrder, Map<String, Map<UUID, Choice>> truth, Set<String> receipts) {

    List<String> voters() {
        return truth.keySet().stream().sorted().toList();
    }

    List<String> reversedCastOrder() {
        var reversed = new ArrayList<>(castOrder);
        Collections.reverse(reversed);
        return reversed;
    }

    Set<UUID> items() {
        return truth.get(castOrder.get(0)).keySet();
    }
}
