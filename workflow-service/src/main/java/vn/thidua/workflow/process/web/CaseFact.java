package vn.thidua.workflow.process.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** One line of facts. @param label key of what stands before it */
record CaseFact(String label, MessageSourceResolvable value) {

    /** A value that is the same in every language. */
    static CaseFact plain(String label, String value) {
        return new CaseFact(label, new DefaultMessageSourceResolvable(new String[0], value));
    }

    static CaseFact message(String label, String key, Object... arguments) {
        return new CaseFact(label, new DefaultMessageSourceResolvable(new String[] {key}, arguments));
    }

    Line in(MessageSource messages, Locale locale) {
        return new Line(messages.getMessage(label, null, locale), messages.getMessage(value, locale));
    }

    /** The fact in the reader's words. */
    record Line(String label, String value) {}
}
