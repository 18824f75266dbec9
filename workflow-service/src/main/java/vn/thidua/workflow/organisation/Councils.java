package vn.thidua.workflow.organisation;

import java.util.List;

/** The directory of councils, as established today. */
public interface Councils {

    /** Code of the city emulation and commendation council. */
    String CITY = "HD-TDKT-TP";

    /** Everybody in the establishing decision, voting members first; empty for an unknown council. */
    List<CouncilMember> members(String council);
}
