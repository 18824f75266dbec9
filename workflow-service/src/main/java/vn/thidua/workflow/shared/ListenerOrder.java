package vn.thidua.workflow.shared;

/** The order in which listeners hear a fact: written down first, told to the world, shown, and last moved through the process. */
public final class ListenerOrder {

    public static final int AUDIT = 10;
    public static final int OUTBOX = 20;
    public static final int READ_MODEL = 30;
    public static final int PROCESS = 40;

    private ListenerOrder() {}
}
