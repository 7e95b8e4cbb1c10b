package variorum.collation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import variorum.text.Characters;
import variorum.text.Span;

/** The table of what was exchanged for what, most frequent first. */
final class Substitutions {

    /** Longer exchanges are rewriting, and never recur. */
    private static final int LONGEST_WORDS = 6;

    private static final Set<String> ARTICLES = Set.of("al", "el", "ar", "as", "ash", "an", "at", "ad", "az");

    private record Exchange(String a, String b) {}

    private Substitutions() {}

    static List<Substitution> of(Witness a, Witness b, List<Difference> differences) {
        Map<Exchange, List<Layer>> found = new LinkedHashMap<>();
        for (Difference difference : differences) {
            if (isExchange(difference)) {
                Exchange exchange = exchange(a, b, difference);
                if (isShort(exchange.a()) && isShort(exchange.b())) {
                    found.computeIfAbsent(exchange, none -> new ArrayList<>()).add(difference.layer());
                }
            }
        }
        List<Substitution> table = new ArrayList<>();
        found.forEach((exchange, layers) ->
                table.add(new Substitution(exchange.a(), exchange.b(), layers.size(), usual(layers))));
        table.sort(Comparator.comparingInt(Substitution::count).reversed().thenComparing(Substitutions::isOutward));
        return List.copyOf(table);
    }

    /** The layer that most have; of several the one that comes first. */
    private static Layer usual(List<Layer> layers) {
        return layers.stream()
                .max(Comparator.comparingInt((Layer layer) -> Collections.frequency(layers, layer))
                        .thenComparingInt(layer -> -layers.indexOf(layer)))
                .orElseThrow();
    }

    /** The differences that a row of the table counts, in their order; a reader may have put them on other layers. */
    static List<Difference> where(Witness a, Witness b, List<Difference> differences, Substitution row) {
        Exchange exchange = new Exchange(row.a(), row.b());
        return differences.stream()
                .filter(difference -> isExchange(difference) && exchange(a, b, difference).equals(exchange))
                .toList();
    }

    private static boolean isExchange(Difference difference) {
        return difference.operation() == Operation.SUBSTITUTE && difference.extent() == Extent.WORDS;
    }

    private static Exchange exchange(Witness a, Witness b, Difference difference) {
        return new Exchange(compound(a.text(), difference.a()), compound(b.text(), difference.b()));
    }

    /** Typography and style come after what has a meaning. */
    private static boolean isOutward(Substitution substitution) {
        return substitution.layer() == Layer.TYPOGRAPHY || substitution.layer() == Layer.STYLE;
    }

    private static boolean isShort(String words) {
        return words.chars().filter(Characters::isBlank).count() < LONGEST_WORDS;
    }

    /** The words with the rest of a hyphened name: "Al-Assad", not "Al". Other compounds are left apart. */
    private static String compound(String text, Span span) {
        int end = span.end();
        boolean article = ARTICLES.contains(span.in(text).toLowerCase(Locale.ROOT))
                && end + 1 < text.length() && Characters.isDash(text.charAt(end));
        if (article && Characters.isWordPart(text.codePointAt(end + 1))) {
            end++;
            while (end < text.length()
                    && (Characters.isWordPart(text.codePointAt(end)) || isInnerApostrophe(text, end))) {
                end++;
            }
            return text.substring(span.start(), end).replaceAll("(?U)['\u2019]s$", "");
        }
        return span.in(text);
    }

    private static boolean isInnerApostrophe(String text, int at) {
        return Characters.isApostrophe(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1));
    }
}
