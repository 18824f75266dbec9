package vn.thidua.workflow.nomination;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.thidua.workflow.organisation.ManagingLine;

/** What people call a managing line; the words stand in {@code messages/findings} under {@code line.}. */
final class ManagingLineText {

    private ManagingLineText() {}

    static MessageSourceResolvable of(ManagingLine line) {
        return new DefaultMessageSourceResolvable(new String[] {"line." + line}, line.name());
    }
}
