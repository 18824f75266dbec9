package vn.thidua.local;

/** A part of the system ended although nobody asked it to. The message ends with the last lines of its log. */
public final class PartDied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param exit how it ended, as far as that is known; empty, or such as {@code " with exit code 1"} */
    PartDied(String part, String exit, LogFile log) {
        super("%s died%s.%nLast lines of %s:%n%s".formatted(part, exit, log.file(), log.tail(40)));
    }
}
