package vn.thidua.workflow.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thidua.workflow.nomination.Finding;

/** A step by which a dossier leaves somebody's desk in the unit, after a look at the whole of it. */
enum HandOver {
    PREPARE(NominationAction.PREPARE, "dossier-prepared", Finding::stopsPreparation),
    SIGN(NominationAction.SIGN, "submitted", Finding::stopsSignature),
    RESUBMIT(NominationAction.RESUBMIT, "resubmitted", Finding::stops);

    private final NominationAction action;
    private final String fact;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final Predicate<Finding> stopping;

    HandOver(NominationAction action, String fact, Predicate<Finding> stopping) {
        this.action = action;
        this.fact = fact;
        this.stopping = stopping;
    }

    static Optional<HandOver> among(List<NominationAction> offered) {
        return Arrays.stream(values())
                .filter(step -> offered.contains(step.action))
                .findFirst();
    }

    /** Slug of the fact that it brings about. */
    String fact() {
        return fact;
    }

    /** Findings that would have it refused. */
    List<Finding> stops(List<Finding> findings) {
        return findings.stream().filter(stopping).toList();
    }
}
