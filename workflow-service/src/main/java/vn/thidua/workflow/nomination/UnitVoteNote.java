package vn.thidua.workflow.nomination;

import java.time.Instant;

/** Counts of one vote of a unit council. @param version of the dossier that it voted on */
public record UnitVoteNote(
        int version, int members, int present, int yes, int no, int invalid, boolean agreed, Instant recordedAt) {}
