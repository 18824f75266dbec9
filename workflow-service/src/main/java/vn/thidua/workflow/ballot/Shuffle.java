package vn.thidua.workflow.ballot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thidua.workflow.ballot.BallotTables.Slip;
import vn.thidua.workflow.shared.MerkleTree;

/** Two lists out of opened envelopes, choices and receipt codes, each in an order of its own that nothing else knows. */
record Shuffle(List<Slip> ballots, List<Slip> receipts) {

    static Shuffle of(List<Ballot> opened) {
        return new Shuffle(list(opened, ballot -> ballot.choice().name()), list(opened, Ballot::receipt));
    }

    /** Fresh random keys (UUIDv4 from a secure source) sort each list anew: its order is a random permutation. */
    private static List<Slip> list(List<Ballot> opened, Function<Ballot, String> content) {
        var slips = new ArrayList<Slip>(opened.size());
        opened.forEach(ballot -> slips.add(new Slip(UUID.randomUUID(), ballot.item(), content.apply(ballot))));
        slips.sort(Comparator.comparing(slip -> slip.key().toString()));
        return List.copyOf(slips);
    }

    /** Covers both lists; lower-case hex. */
    String merkleRoot() {
        var leaves = Stream.concat(
                        ballots.stream().map(slip -> leaf("ballot", slip)),
                        receipts.stream().map(slip -> leaf("receipt", slip)))
                .toList();
        return HexFormat.of().formatHex(MerkleTree.rootOf(leaves));
    }

    private static byte[] leaf(String list, Slip slip) {
        return MerkleTree.leaf(
                String.join("|", list, slip.key().toString(), slip.item().toString(), slip.content())
                        .getBytes(StandardCharsets.UTF_8));
    }
}
