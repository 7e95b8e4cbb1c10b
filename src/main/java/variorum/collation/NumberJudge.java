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
        if (hunk.isSubstitution() && Amounts.isSame(hunk.gap())) {
            return new Verdict(Layer.STYLE, "the same amount in another manner");
        }
        if ((a.isEmpty() || Numerals.isQualifier(a))
                && (b.isEmpty() || Numerals.isQualifier(b))
                && isBeforeNumber(hunk)) {
            return new Verdict(Layer.NUMBER, "how exactly the number is meant");
        }
        if (!isNumeric(a) || !isNumeric(b) || !hasNumbers(a, b)) {
            return null;
        }
        if (isSameValue(a, b)) {
            return new Verdict(Layer.STYLE, "figures against number words");
        }
        return new Verdict(
                Layer.NUMBER, hunk.isSubstitution() ? "another number" : "a number that only one version has");
    }

    private static boolean isBeforeNumber(Hunk hunk) {
        Gap.Pair after = hunk.gap().after();
        return after != null && (Numerals.isQuantity(after.a().folded()) || after.a().folded().equals("than"));
    }

    /** On both sides some quantity, figures or words; on one side alone a number proper. */
    private static boolean hasNumbers(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return (a.isEmpty() ? b : a).stream().anyMatch(Numerals::isNumber);
        }
        return a.stream().anyMatch(Numerals::isQuantity) && b.stream().anyMatch(Numerals::isQuantity);
    }

    private static boolean isNumeric(List<String> words) {
        return words.stream().allMatch(word -> Numerals.isQuantity(word) || Numerals.goesWithNumbers(word));
    }

    private static boolean isSameValue(List<String> a, List<String> b) {
        if (a.size() != 1 || b.size() != 1) {
            return false;
        }
        OptionalDouble value = Numerals.value(a.getFirst());
        return value.isPresent() && value.equals(Numerals.value(b.getFirst()));
    }
}
