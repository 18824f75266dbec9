package vn.thidua.workflow.ruleset;

/** One line of the document matrix. @param paper document code such as {@code BB_CS} @param source where the requirement comes from */
public record PaperRequirement(String paper, String nameVi, Need need, DueStage due, String source) {}
