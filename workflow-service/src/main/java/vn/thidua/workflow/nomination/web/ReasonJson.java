package vn.thidua.workflow.nomination.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.thidua.workflow.shared.Reason;

/** A reason as callers send it. */
record ReasonJson(
        @NotBlank @Size(max = 60) @Pattern(regexp = Forms.LINE)
        String code,

        @NotBlank @Size(max = 2000) @Pattern(regexp = Forms.LINES)
        String text) {

    Reason reason() {
        return new Reason(code, text);
    }
}
