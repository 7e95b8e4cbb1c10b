package variorum.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import variorum.collation.Alignment;
import variorum.collation.Collation;
import variorum.collation.Collator;
import variorum.collation.Column;
import variorum.collation.Operation;
import variorum.collation.Rules;
import variorum.collation.Side;
import variorum.collation.Witness;
import variorum.task.Progress;
import variorum.text.Span;

/**
 * Tables of many witnesses against tables made by scholars: pairs of words in one column, equal words and any words.
 * The arguments are files of JSON with {@code witnesses} (words by siglum) and {@code columns} (index of the word by
 * siglum).
 */
public final class WitnessTables {

    private record Cell(String siglum, int word) {}

    private record Pair(Cell one, Cell other) {}

    private WitnessTables() {}

    /** Pairs of equal words, pairs of any words, exact columns, and the time it took. */
    record Figures(int witnesses, Score equal, Score any, String columns, long milliseconds) {}

    public static void main(String[] arguments) throws IOException {
        System.out.printf(
                "%-24s %-10s %-28s %-28s %-16s %s%n",
                "table", "witnesses", "equal words", "any words", "columns", "ms");
        for (String file : arguments) {
            Figures figures = measure(Path.of(file));
            System.out.printf("%-24s %-10d %-28s %-28s %-16s %d%n", Path.of(file).getFileName(), figures.witnesses(),
                    figures.equal(), figures.any(), figures.columns(), figures.milliseconds());
        }
    }

    /** Sets the witnesses of a file in a table and compares it with the file's own. */
    static Figures measure(Path file) throws IOException {
        JsonNode table = new ObjectMapper().readTree(Files.readString(file));
        Map<String, List<String>> witnesses = new LinkedHashMap<>();
        table.get("witnesses").properties().forEach(entry -> witnesses.put(entry.getKey(), words(entry.getValue())));
        long start = System.nanoTime();
        List<Map<String, Integer>> columns = columns(witnesses);
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        return figures(witnesses, gold(table.get("columns")), columns, milliseconds);
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asString()));
        return words;
    }

    private static List<Map<String, Integer>> gold(JsonNode list) {
        List<Map<String, Integer>> columns = new ArrayList<>();
        for (JsonNode node : list) {
            Map<String, Integer> column = new LinkedHashMap<>();
            node.properties().forEach(entry -> column.put(entry.getKey(), entry.getValue().asInt()));
            columns.add(column);
        }
        return columns;
    }

    /** The columns of the witnesses compared as texts; of two witnesses, the words that are equal or exchanged. */
    static List<Map<String, Integer>> columns(Map<String, List<String>> witnesses) {
        Collation collation = Collator.with(Rules.NONE).collate(witnesses.entrySet().stream()
                .map(each -> Witness.of(each.getKey(), String.join(" ", each.getValue())))
                .toList(), Progress.NONE);
        List<Map<String, Integer>> columns = new ArrayList<>();
        for (Column column : collation.columns()) {
            Map<String, Integer> words = new TreeMap<>();
            column.words().forEach((siglum, span) ->
                    words.put(siglum, words(witnesses.getOrDefault(siglum, List.of()), span).getFirst()));
            columns.add(words);
        }
        return witnesses.size() > 2 ? columns : ofTwo(witnesses, collation.alignments().getFirst());
    }

    private static List<Map<String, Integer>> ofTwo(Map<String, List<String>> witnesses, Alignment alignment) {
        List<Map<String, Integer>> columns = new ArrayList<>();
        BiConsumer<Span, Span> add = (a, b) -> {
            List<Integer> inA = words(witnesses.getOrDefault(alignment.a().siglum(), List.of()), a);
            List<Integer> inB = words(witnesses.getOrDefault(alignment.b().siglum(), List.of()), b);
            for (int i = 0; i < inA.size() && inA.size() == inB.size(); i++) {
                columns.add(Map.of(alignment.a().siglum(), inA.get(i), alignment.b().siglum(), inB.get(i)));
            }
        };
        alignment.ranges().forEach(range -> add.accept(range.a(), range.b()));
        alignment.differences().stream()
                .filter(difference -> difference.operation() == Operation.SUBSTITUTE)
                .forEach(difference -> add.accept(difference.in(Side.A), difference.in(Side.B)));
        return columns;
    }

    /** The numbers of the words that stand in a span of the words joined by blanks. */
    private static List<Integer> words(List<String> words, Span span) {
        List<Integer> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            int end = start + words.get(i).length();
            if (start < span.end() && end > span.start()) {
                found.add(i);
            }
            start = end + 1;
        }
        return found;
    }

    static Figures figures(Map<String, List<String>> witnesses, List<Map<String, Integer>> gold,
            List<Map<String, Integer>> columns, long milliseconds) {
        Score equal = new Score();
        equal.add(pairs(witnesses, gold, true), pairs(witnesses, columns, true));
        Score any = new Score();
        any.add(pairs(witnesses, gold, false), pairs(witnesses, columns, false));
        Set<Map<String, Integer>> exact = new HashSet<>(gold);
        exact.retainAll(new HashSet<>(columns));
        return new Figures(witnesses.size(), equal, any,
                exact.size() + " of " + gold.size() + " (" + columns.size() + ")", milliseconds);
    }

    private static Set<Pair> pairs(
            Map<String, List<String>> witnesses, List<Map<String, Integer>> columns, boolean onlyEqual) {
        Set<Pair> pairs = new HashSet<>();
        for (Map<String, Integer> column : columns) {
            column.forEach((one, i) -> column.forEach((other, j) -> {
                boolean counts = !onlyEqual
                        || folded(witnesses.getOrDefault(one, List.of()).get(i)).equals(
                                folded(witnesses.getOrDefault(other, List.of()).get(j)));
                if (one.compareTo(other) < 0 && counts) {
                    pairs.add(new Pair(new Cell(one, i), new Cell(other, j)));
                }
            }));
        }
        return pairs;
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("^\\P{L}+|[^\\p{L}\\p{M}\\p{N}]+$", "");
    }
}
