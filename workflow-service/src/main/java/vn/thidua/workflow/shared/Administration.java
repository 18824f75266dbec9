package vn.thidua.workflow.shared;

/** Guards what only a system administrator may do here. Implemented by identity from the roles held at this moment. */
public interface Administration {

    /** @throws Problem {@code not-authorised} unless whoever acts administers the system */
    void require();
}
