package vn.thidua.workflow.documents;

import java.text.Normalizer;
import java.util.Locale;

/** Name of an uploaded file in Unicode form NFC; a name only, never a path. */
record FileName(String value) {

    private static final int LONGEST = 200;

    /** @throws vn.thidua.workflow.shared.Problem {@code file-name-refused} for paths, control and direction characters, and blanks */
    static FileName of(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        var isName = !name.isEmpty()
                && name.length() <= LONGEST
                && !name.startsWith(".")
                && name.chars().noneMatch(character -> character == '/' || character == '\\' || character == ':')
                && name.codePoints().noneMatch(FileName::deceives);
        if (!isName) {
            throw DocumentProblem.FILE_NAME_REFUSED.on();
        }
        return new FileName(name);
    }

    /** Lower-case text behind the last dot; empty where there is none. */
    String extension() {
        return value.substring(value.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Control characters, and such as turn the direction of writing to hide an extension. */
    private static boolean deceives(int character) {
        return Character.isISOControl(character)
                || switch (Character.getType(character)) {
                    case Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }
}
