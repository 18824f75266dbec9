package vn.thidua.workflow.portal;

/** One part of a dossier that its unit writes. @param label in the reader's language @param href where it is written */
record DraftPart(String label, String href, State state) {

    /**
     * How far it is. Begun is what has content that does not suffice yet; optional is what is empty and may stay so; asked is what a
     * return asks for and nobody has changed since.
     */
    enum State {
        DONE,
        BEGUN,
        MISSING,
        ASKED,
        OPTIONAL
    }

    /** True when it is one of those that must be done. */
    boolean counts() {
        return state != State.OPTIONAL;
    }
}
