package vn.thidua.workflow.security;

import java.util.Arrays;
import org.springframework.mock.web.MockHttpServletResponse;

/** How a call ended, as far as authorisation goes. */
enum Outcome {
    /** Done, or refused for what was sent; not for who sent it. */
    LET_THROUGH("+"),
    /** Nothing for now: the object is not at the step at which it can be done. */
    NOT_NOW("409"),
    /** Sees the object, may not do this. */
    FORBIDDEN("403"),
    /** The object is not there for the caller. */
    HIDDEN("404"),
    /** A program without login. */
    UNKNOWN("401"),
    /** A browser without login. */
    SENT_TO_LOGIN("login"),
    BROKEN("5xx");

    private final String mark;

    Outcome(String mark) {
        this.mark = mark;
    }

    String mark() {
        return mark;
    }

    static Outcome marked(String mark) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.mark.equals(mark))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no outcome is marked " + mark));
    }

    static Outcome of(MockHttpServletResponse answer) {
        var location = answer.getHeader("Location");
        if (answer.getStatus() == 302 && location != null && location.endsWith("/login")) {
            return SENT_TO_LOGIN;
        }
        return switch (answer.getStatus()) {
            case 401 -> UNKNOWN;
            case 403 -> FORBIDDEN;
            case 404 -> HIDDEN;
            case 409 -> NOT_NOW;
            default -> answer.getStatus() >= 500 ? BROKEN : LET_THROUGH;
        };
    }
}
