package vn.thidua.workflow.ruleset;

import java.util.Locale;

/** One entry of the award catalogue as a rule set has it. @param source article or practice that the entry rests on */
public record Award(
        AwardCode code,
        String nameVi,
        String nameEn,
        SubjectType subject,
        ClusterStep clusterStep,
        Threshold councilThreshold,
        String source) {

    /** Its name for a reader of that language. */
    public String name(Locale reader) {
        return reader.getLanguage().equals("en") ? nameEn : nameVi;
    }
}
