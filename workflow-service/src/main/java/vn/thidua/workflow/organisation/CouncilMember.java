package vn.thidua.workflow.organisation;

import vn.thidua.workflow.shared.PersonId;

/** A person in the council's establishing decision. @param votes false for a secretary who is not a member (domain rule SOD-8) */
public record CouncilMember(PersonId person, CouncilSeat seat, boolean votes) {}
