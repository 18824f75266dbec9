package vn.thidua.workflow.nomination;

/** Moves a nomination by a fact that another module, or the nomination itself, has established. */
public interface AdvanceNomination {

    /**
     * The nomination has the status that the fact leads to, and the fact is announced.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-found}; {@code not-now} when its status does not allow the fact;
     *     {@code changed-meanwhile} when somebody else moved it in the same moment
     */
    void by(NominationFact fact);
}
