package vn.thidua.workflow.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Input that makes a pattern try again and again. Counts the characters that are looked at, not the time. */
class PatternTests {

    private static final int LENGTH = 2_000;
    private static final int MOST_LOOKS = 100;
    private static final List<String> BITS =
            List.of("a", "1", " ", "-", ".", "/", "a ", "a-", "a.", "1.", "${", "ố", "\n", "\"");

    @Test
    void noPatternLooksAtItsInputMoreOftenThanItsLengthAllows() throws ReflectiveOperationException {
        var patterns = patterns();
        assertThat(patterns).hasSizeGreaterThan(10);
        var slow = new TreeMap<String, String>();
        patterns.forEach((name, pattern) -> inputs().filter(
                        input -> looksAt(pattern, input) > (long) MOST_LOOKS * LENGTH)
                .findFirst()
                .ifPresent(input -> slow.put(name, input.substring(0, 4) + "…")));
        assertThat(slow)
                .as("patterns, and input that they look at again and again")
                .isEmpty();
    }

    /** A test of the test: the textbook example is caught. */
    @Test
    void findsAPatternThatExplodes() {
        assertThat(looksAt(Pattern.compile("\\s+$"), " ".repeat(LENGTH) + "!"))
                .isGreaterThan((long) MOST_LOOKS * LENGTH);
    }

    private static long looksAt(Pattern pattern, String input) {
        var looked = new Counted(input);
        try {
            pattern.matcher(looked).matches();
            pattern.matcher(looked).find();
            return looked.looks[0];
        } catch (StackOverflowError tooDeep) {
            return Long.MAX_VALUE;
        }
    }

    private static Map<String, Pattern> patterns() throws ReflectiveOperationException {
        var found = new TreeMap<String, Pattern>();
        var ours = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("vn.thidua.workflow");
        for (var type : ours) {
            for (var field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(Pattern.class)
                        && field.getModifiers().contains(JavaModifier.STATIC)) {
                    found.put(field.getFullName(), read(field));
                }
            }
        }
        return found;
    }

    private static Pattern read(JavaField field) throws ReflectiveOperationException {
        var reflected = field.reflect();
        reflected.setAccessible(true);
        return (Pattern) reflected.get(null);
    }

    /** Long runs of one bit, and of two in turn, with an end that fits nothing. */
    private static Stream<String> inputs() {
        return BITS.stream()
                .flatMap(one -> BITS.stream().map(other -> one + other))
                .map(both -> both.repeat(LENGTH / both.length()) + "\u0001");
    }

    private record Counted(CharSequence text, long[] looks) implements CharSequence {

        Counted(CharSequence text) {
            this(text, new long[1]);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks[0]++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end), looks);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
