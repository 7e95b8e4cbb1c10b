package variorum.collation;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether two words, or two groups of words, are the same word spelt by another house. */
final class Spelling {

    /** Pairs that no ending explains. */
    private static final Set<Set<String>> PAIRS = Set.of(
            Set.of("grey", "gray"),
            Set.of("tyre", "tire"),
            Set.of("cheque", "check"),
            Set.of("jail", "gaol"),
            Set.of("kerb", "curb"),
            Set.of("plough", "plow"),
            Set.of("sceptical", "skeptical"),
            Set.of("aluminium", "aluminum"),
            Set.of("okay", "ok"),
            Set.of("towards", "toward"),
            Set.of("amid", "amidst"),
            Set.of("among", "amongst"),
            Set.of("while", "whilst"),
            Set.of("adviser", "advisor"),
            Set.of("mum", "mom"),
            Set.of("storey", "story"),
            Set.of("ageing", "aging"),
            Set.of("judgement", "judgment"));

    /** What is cut short before its dot. */
    private static final Map<String, String> SHORTENED = Map.ofEntries(
            Map.entry("jan", "january"), Map.entry("feb", "february"), Map.entry("mar", "march"),
            Map.entry("apr", "april"), Map.entry("aug", "august"), Map.entry("sep", "september"),
            Map.entry("sept", "september"), Map.entry("oct", "october"), Map.entry("nov", "november"),
            Map.entry("dec", "december"), Map.entry("mon", "monday"), Map.entry("tue", "tuesday"),
            Map.entry("tues", "tuesday"), Map.entry("wed", "wednesday"), Map.entry("thu", "thursday"),
            Map.entry("thurs", "thursday"), Map.entry("fri", "friday"), Map.entry("sat", "saturday"),
            Map.entry("sun", "sunday"), Map.entry("prof", "professor"), Map.entry("gen", "general"),
            Map.entry("lt", "lieutenant"), Map.entry("col", "colonel"), Map.entry("capt", "captain"),
            Map.entry("sgt", "sergeant"), Map.entry("sen", "senator"), Map.entry("gov", "governor"),
            Map.entry("rep", "representative"), Map.entry("rev", "reverend"), Map.entry("st", "saint"),
            Map.entry("dept", "department"), Map.entry("govt", "government"), Map.entry("vs", "versus"));

    /** Words that differ before are other words; nothing below would make them equal. */
    private static final int ALIKE = 2;

    private Spelling() {}

    /** Folded words, those of a group run together: "cease fire" is "ceasefire". */
    static boolean isSame(List<String> one, List<String> other) {
        if (!one.getFirst().regionMatches(0, other.getFirst(), 0, 1)) {
            return false;
        }
        String first = together(one);
        String second = together(other);
        if (second.equals(SHORTENED.get(first)) || first.equals(SHORTENED.get(second))) {
            return true;
        }
        if (first.isEmpty() || second.isEmpty() || Math.abs(first.length() - second.length()) > 3) {
            return false;
        }
        if (first.equals(second) || PAIRS.contains(Set.copyOf(List.of(first, second)))) {
            return true;
        }
        return first.regionMatches(0, second, 0, ALIKE) && first.length() > ALIKE && plain(first).equals(plain(second));
    }

    private static String together(List<String> words) {
        return String.join("", words.stream().map(Spelling::uncontracted).toList());
    }

    private static String uncontracted(String word) {
        return switch (word) {
            case "can't" -> "cannot";
            case "won't" -> "willnot";
            default ->
                word.indexOf('\'') < 0
                        ? word
                        : word.replaceAll("n't$", "not")
                                .replaceAll("'re$", "are")
                                .replaceAll("'ve$", "have")
                                .replaceAll("'ll$", "will")
                                .replaceAll("'m$", "am")
                                .replaceAll("^(it|he|she|that|there)'s$", "$1is");
        };
    }

    /** A spelling between the houses: American endings, single consonants before them. */
    private static String plain(String word) {
        String plain = word.replaceAll("is(e|ed|es|er|ers|ing|ation|ations)$", "iz$1")
                .replaceAll("ys(e|ed|es|ing)$", "yz$1")
                .replaceAll("(?<=[a-z]{2})our(s|ed|ing|able|ite|ites|ful|hood|er|ers|al)?$", "or$1")
                .replaceAll("(?<=[a-z]{2})tre(s|d)?$", "ter$1")
                .replaceAll("(?<=[a-z]{2})ence(s)?$", "ense$1")
                .replaceAll("ogue(s)?$", "og$1")
                .replaceAll("amme(s)?$", "am$1")
                .replaceAll("ll(ed|ing|er|ers)$", "l$1")
                .replace("ae", "e")
                .replace("oe", "e");
        return plain.replaceAll("['-]", "");
    }
}
