package vn.thidua.local;

/** A part of the system ended although nobody asked it to. The message ends with the last lines of its log. */
public final class PartDied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PartDied(ChildPart part) {
        super("%s died%s.%nLast lines of %s:%n%s"
                .formatted(
                        part.name(), part.exit(), part.log().file(), part.log().tail(40)));
    }
}
