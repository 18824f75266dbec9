package vn.thidua.workflow.ballot;

/** Counted ballots of one item. */
public record Tally(int yes, int no, int invalid) {

    public int cast() {
        return yes + no + invalid;
    }
}
