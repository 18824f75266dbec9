package vn.thidua.workflow.ballot;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.workflow.shared.CrashPoint;

/** Ballot boxes over PostgreSQL and two directories of key shares. Casting and closing meet at the row of the box only. */
@Component
class EnvelopeBallotBoxes implements BallotBoxes {

    private final BallotTables tables;
    private final KeyShares shares;

    EnvelopeBallotBoxes(BallotTables tables, KeyShares shares) {
        this.tables = tables;
        this.shares = shares;
    }

    @Override
    @Transactional
    public void open(BoxId box, Map<String, Set<UUID>> itemsByVoter) {
        var keys = Seal.newKeys();
        tables.insert(box, keys.getPublic(), itemsByVoter);
        shares.split(box, keys.getPrivate().getEncoded());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    shares.destroy(box);
                }
            }
        });
    }

    @Override
    @Transactional
    public Map<UUID, String> cast(BoxId box, String voter, Map<UUID, Choice> choices) {
        var held = tables.holdForCasting(box);
        if (!held.open()) {
            throw BallotProblem.BALLOT_BOX_CLOSED.on();
        }
        requireRight(box, voter, choices.keySet());
        var receipts = new TreeMap<UUID, String>();
        // sorted, so that two calls of one voter take their rows in the same order and cannot lock each other out
        var envelopes = new TreeMap<>(choices)
                .entrySet().stream()
                        .map(choice -> new Ballot(choice.getKey(), choice.getValue(), Seal.newReceipt()))
                        .peek(ballot -> receipts.put(ballot.item(), ballot.receipt()))
                        .map(ballot -> Seal.close(held.publicKey(), box, voter, ballot))
                        .toList();
        tables.put(box, envelopes);
        return receipts;
    }

    private void requireRight(BoxId box, String voter, Collection<UUID> chosen) {
        var items = tables.itemsOf(box, voter);
        if (items.isEmpty()) {
            throw BallotProblem.NOT_A_VOTER.on();
        }
        if (!items.containsAll(chosen)) {
            throw BallotProblem.ITEM_NOT_ON_BALLOT.on();
        }
    }

    @Override
    @Transactional
    public void releaseKeyShare(BoxId box) {
        if (!tables.holdForClosing(box).open()) {
            throw BallotProblem.BALLOT_BOX_CLOSED.on();
        }
        tables.releaseShare(box);
    }

    @Override
    @Transactional
    public Map<UUID, Tally> close(BoxId box) {
        var held = tables.holdForClosing(box);
        if (!held.open()) {
            throw BallotProblem.BALLOT_BOX_CLOSED.on();
        }
        if (!held.shareReleased()) {
            throw BallotProblem.KEY_SHARE_NOT_RELEASED.on();
        }
        var envelopes = tables.envelopes(box);
        var opened = openAll(box, envelopes);
        var lists = Shuffle.of(opened);
        tables.keepBallots(box, lists.ballots());
        tables.keepReceipts(box, lists.receipts());
        tables.keepParticipants(box, envelopes.stream().map(Envelope::voter).collect(Collectors.toSet()));
        tables.close(box, lists.merkleRoot());
        destroyKeyAfterCommit(box);
        return tallies(tables.items(box), opened);
    }

    private List<Ballot> openAll(BoxId box, List<Envelope> envelopes) {
        var key = Seal.privateKey(shares.join(box));
        return envelopes.parallelStream()
                .map(envelope -> Seal.open(key, box, envelope))
                .toList();
    }

    private void destroyKeyAfterCommit(BoxId box) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                CrashPoint.hit("ballot.after-commit");
                shares.destroy(box);
            }
        });
    }

    private static Map<UUID, Tally> tallies(Set<UUID> items, List<Ballot> opened) {
        return new TreeSet<>(items)
                .stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                item -> new Tally(
                                        count(opened, item, Choice.YES),
                                        count(opened, item, Choice.NO),
                                        count(opened, item, Choice.INVALID))));
    }

    private static int count(List<Ballot> opened, UUID item, Choice choice) {
        return (int) opened.stream()
                .filter(ballot -> ballot.item().equals(item) && ballot.choice() == choice)
                .count();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOpen(BoxId box) {
        return tables.isIn(box, BoxStatus.OPEN);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> participants(BoxId box) {
        return tables.participants(box);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> receipts(BoxId box, UUID item) {
        return tables.receipts(box, item);
    }

    @Override
    @Transactional(readOnly = true)
    public String merkleRoot(BoxId box) {
        var root = tables.read(box).merkleRoot();
        if (root == null) {
            throw BallotProblem.BALLOT_BOX_OPEN.on();
        }
        return root;
    }
}
