package vn.thidua.workflow.process.web.bulk;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.workflow.process.TaskSearch;

/** The search as a browser sends it; what is not sent asks for nothing. */
record BulkSearchForm(
        @Nullable String stage,
        @Nullable String unit,
        @Nullable Integer days,
        TaskSearch.@Nullable Due due,
        @Nullable String holder,
        @Nullable String q) {

    TaskSearch search() {
        return new TaskSearch(
                text(stage),
                text(unit),
                Math.max(0, Objects.requireNonNullElse(days, 0)),
                Objects.requireNonNullElse(due, TaskSearch.Due.WHENEVER),
                text(holder),
                text(q));
    }

    /** Carries it to the next page. */
    void keep(RedirectAttributes next) {
        var search = search();
        next.addAttribute("stage", search.stage());
        next.addAttribute("unit", search.unit());
        next.addAttribute("days", search.days());
        next.addAttribute("due", search.due());
        next.addAttribute("holder", search.holder());
        next.addAttribute("q", search.words());
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }
}
