package vn.thidua.bench;

/** One way to carry a case through its user tasks. */
interface Path extends AutoCloseable {

    String name();

    /** User tasks that one case passes. */
    int actionsPerCase();

    /** Makes cases up to their first user task; not measured. */
    void prepare(int cases);

    /** Completes every user task of one prepared case, one commit each. */
    void drive(int index);

    /** The database knows its tables, and whatever was planned before it did is forgotten: as in an office, where both happen every hour. */
    void settle();

    @Override
    void close();
}
