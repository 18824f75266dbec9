package vn.thidua.workflow.appraisal;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody sends from the publication page. */
public record NewComment(String name, String contact, CommentKind kind, String text) {

    private static final Pattern MARKUP = Pattern.compile("<\\s*[a-zA-Z/!?]");

    /** Comments are plain text; anything that looks like a tag is refused, not repaired. */
    boolean carriesMarkup() {
        return Stream.of(name, contact, text)
                .anyMatch(each -> MARKUP.matcher(each).find());
    }

    @Override
    public String toString() {
        return "NewComment[" + kind + "]";
    }
}
