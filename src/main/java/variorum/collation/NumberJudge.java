package variorum.collation;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Judges whether a difference is one of numbers, or only of figures against number words. */
final class NumberJudge {

    private NumberJudge() {}

    /** The verdict if the words are numbers and what goes with numbers; otherwise null. */
    static @Nullable Verdict judge(Hunk hunk) {
        List<String> a = hunk.a();
        List<String> b = hunk.b();
        boolean everyNumber = (a.isEmpty() || hasNumber(a)) && (b.isEmpty() || hasNumber(b));
        if (!everyNumber || !isNumeric(a) || !isNumeric(b)) {
            return null;
        }
        return isSameValue(a, b)
                ? new Verdict(Layer.STYLE, "figures against number words")
                : new Verdict(Layer.NUMBER, "another number");
    }

    private static boolean hasNumber(List<String> words) {
        return words.stream().anyMatch(Numerals::isNumber);
    }

    private static boolean isNumeric(List<String> words) {
        return words.stream().allMatch(word -> Numerals.isNumber(word) || Numerals.goesWithNumbers(word));
    }

    private static boolean isSameValue(List<String> a, List<String> b) {
        if (a.size() != 1 || b.size() != 1) {
            return false;
        }
        OptionalDouble value = Numerals.value(a.getFirst());
        return value.isPresent() && value.equals(Numerals.value(b.getFirst()));
    }
}
