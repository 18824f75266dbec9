package vn.thidua.workflow.ruleset;

import java.util.Locale;

/** One line of the document matrix. @param paper document code such as {@code BB_CS} @param source where the requirement comes from */
public record PaperRequirement(String paper, String nameVi, String nameEn, Need need, DueStage due, String source) {

    /** Its name in the reader's language; Vietnamese for all but readers of English. */
    public String name(Locale reader) {
        return reader.getLanguage().equals("en") ? nameEn : nameVi;
    }
}
