package vn.thidua.workflow.ruleset;

/** One entry of the award catalogue as a rule set has it. @param source article or practice that the entry rests on */
public record Award(
        AwardCode code,
        String nameVi,
        String nameEn,
        SubjectType subject,
        ClusterStep clusterStep,
        Threshold councilThreshold,
        String source) {}
