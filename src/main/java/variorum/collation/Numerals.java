package variorum.collation;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Figures and English number words. */
final class Numerals {

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("hundred", 100),
            Map.entry("thousand", 1000),
            Map.entry("million", 1_000_000),
            Map.entry("billion", 1_000_000_000));

    /** Words that go with a number and say nothing against its being one. */
    private static final Set<String> BESIDE = Set.of(
            "percent",
            "per",
            "cent",
            "about",
            "around",
            "some",
            "nearly",
            "almost",
            "over",
            "than",
            "more",
            "least",
            "at",
            "up",
            "to",
            "and",
            "or",
            "of",
            "dozen",
            "dozens",
            "hundreds",
            "thousands",
            "millions",
            "billions",
            "m",
            "bn",
            "euros",
            "dollars",
            "pounds",
            "years",
            "tonnes",
            "tons",
            "km",
            "miles",
            "kilometres",
            "kilometers",
            "only",
            "just",
            "fewer",
            "less");

    /** Words that say how many where a number could stand, and ordinals. */
    private static final Set<String> QUANTITIES = Set.of(
            "dozen", "dozens", "score", "scores", "tens", "hundreds", "thousands", "millions", "billions", "half",
            "third", "thirds", "quarter", "quarters", "fifth", "fifths", "first", "second", "fourth", "sixth",
            "seventh", "eighth", "ninth", "tenth", "once", "twice", "double", "triple", "several", "many", "few");

    /** Words that say how exactly a number is meant, and those that go with them. */
    private static final Set<String> QUALIFIERS = Set.of(
            "about", "around", "some", "nearly", "almost", "over", "under", "more", "least", "most", "only", "just",
            "fewer", "less", "roughly", "approximately", "exactly", "estimated", "maximum", "minimum");
    private static final Set<String> BESIDE_QUALIFIERS = Set.of("at", "than", "up", "to", "an", "as", "many", "of");

    private Numerals() {}

    /** Whether words say only how exactly the number is meant that follows. */
    static boolean isQualifier(List<String> folded) {
        return folded.equals(List.of("up", "to"))
                || (folded.stream().anyMatch(QUALIFIERS::contains)
                        && folded.stream()
                                .allMatch(word -> QUALIFIERS.contains(word) || BESIDE_QUALIFIERS.contains(word)));
    }

    static boolean isQuantity(String folded) {
        int hyphen = folded.indexOf('-');
        return isNumber(folded) || QUANTITIES.contains(hyphen < 0 ? folded : folded.substring(0, hyphen));
    }

    static boolean isNumber(String folded) {
        return SMALL.containsKey(folded) || (!folded.isEmpty() && Character.isDigit(folded.charAt(0)));
    }

    static boolean goesWithNumbers(String folded) {
        return BESIDE.contains(folded);
    }

    /** What a single number word or figure amounts to, if that can be told. */
    static OptionalDouble value(String folded) {
        Integer small = SMALL.get(folded);
        if (small != null) {
            return OptionalDouble.of(small);
        }
        return folded.matches("[0-9]{1,15}(\\.[0-9]{1,6})?")
                ? OptionalDouble.of(Double.parseDouble(folded))
                : OptionalDouble.empty();
    }
}
