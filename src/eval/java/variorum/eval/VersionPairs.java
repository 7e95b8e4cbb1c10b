package variorum.eval;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import variorum.collation.Alignment;
import variorum.collation.Collator;
import variorum.collation.Rules;
import variorum.collation.SentencePair;
import variorum.collation.Side;
import variorum.collation.Witness;
import variorum.collation.provenance.Precedence;
import variorum.task.Progress;
import variorum.text.Span;

/**
 * Which sentences of an older version stand, reworked, in a newer one: links found against links made by hand. The
 * argument is a file of JSON lines with {@code old}, {@code new} (sentences), {@code links} and {@code neutral} (pairs
 * of indices).
 */
public final class VersionPairs {

    record Pair(int old, int now) {}

    record Case(String id, List<String> old, List<String> now, Set<Pair> links, Set<Pair> neutral) {

        /** The versions of a story are named by its name and two numbers. */
        String story() {
            return id.replaceFirst("-\\d+-\\d+$", "");
        }
    }

    private VersionPairs() {}

    /** Links of all sentences, of changed ones, of pairs with moved ones, and of merged and split ones. */
    record Figures(Score all, Score changed, Score moved, Score several) {

        static Figures none() {
            return new Figures(new Score(), new Score(), new Score(), new Score());
        }

        void add(Figures other) {
            all.add(other.all);
            changed.add(other.changed);
            moved.add(other.moved);
            several.add(other.several);
        }
    }

    public static void main(String[] arguments) throws IOException {
        System.out.printf("%-34s %-28s %-28s %-28s %-28s%n", "", "links", "changed sentences", "with moved sentences",
                "merged and split");
        measure(Path.of(arguments[0])).forEach((name, figures) -> System.out.printf("%-34s %-28s %-28s %-28s %-28s%n",
                name, figures.all(), figures.changed(), figures.moved(), figures.several()));
    }

    /** The figures of each engine, by its name. */
    static Map<String, Figures> measure(Path file) throws IOException {
        List<Case> cases = cases(file);
        Map<String, BiFunction<List<String>, List<String>, Set<Pair>>> engines = new LinkedHashMap<>();
        engines.put("Variorum, a sentence a paragraph", (a, b) -> linked(a, b, "\n"));
        engines.put("Variorum, one paragraph", (a, b) -> linked(a, b, " "));
        engines.put("java-diff-utils on lines", VersionPairs::lines);
        engines.put("jgit histogram on lines", VersionPairs::histogram);
        Map<String, Figures> figures = new LinkedHashMap<>();
        engines.forEach((name, engine) -> figures.put(name, figures(engine, cases)));
        return figures;
    }

    static List<Case> cases(Path file) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            cases.add(read(new ObjectMapper().readTree(line)));
        }
        return cases;
    }

    /** How often the older version is said to be the earlier, how often either is, and of how many pairs. */
    record Order(int right, int said, int pairs) {}

    static Order order(Path file) throws IOException {
        int right = 0;
        int said = 0;
        int pairs = 0;
        for (Case one : cases(file)) {
            Optional<Side> earlier = Precedence.of(aligned(one.old(), one.now(), "\n\n")).earlier();
            pairs++;
            said += earlier.isPresent() ? 1 : 0;
            right += earlier.equals(Optional.of(Side.A)) ? 1 : 0;
        }
        return new Order(right, said, pairs);
    }

    private static Alignment aligned(List<String> old, List<String> now, String between) {
        return Collator.with(Rules.NONE).align(
                Witness.of("A", String.join(between, old)), Witness.of("B", String.join(between, now)), Progress.NONE);
    }

    private static Case read(JsonNode node) {
        return new Case(
                node.get("id").asString(),
                texts(node.get("old")),
                texts(node.get("new")),
                pairs(node.get("links")),
                pairs(node.get("neutral")));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private static Set<Pair> pairs(JsonNode list) {
        Set<Pair> pairs = new HashSet<>();
        list.forEach(pair -> pairs.add(new Pair(pair.get(0).asInt(), pair.get(1).asInt())));
        return pairs;
    }

    private static Figures figures(BiFunction<List<String>, List<String>, Set<Pair>> engine, List<Case> cases) {
        Figures figures = Figures.none();
        cases.forEach(one -> figures.add(figures(one, engine.apply(one.old(), one.now()))));
        return figures;
    }

    /** How the links found in one pair of versions come out; neutral ones count neither way. */
    static Figures figures(Case one, Set<Pair> links) {
        Figures figures = Figures.none();
        Set<Pair> found = new HashSet<>(links);
        found.removeAll(one.neutral());
        figures.all().add(one.links(), found);
        figures.changed().add(changed(one, one.links()), changed(one, found));
        if (crosses(one.links())) {
            figures.moved().add(one.links(), found);
        }
        Set<Pair> expected = several(one.links());
        long hits = expected.stream().filter(found::contains).count();
        long wrong = several(found).stream().filter(pair -> !one.links().contains(pair)).count();
        figures.several().add(hits, wrong, expected.size() - hits);
        return figures;
    }

    private static Set<Pair> changed(Case one, Set<Pair> pairs) {
        Set<Pair> changed = new HashSet<>(pairs);
        changed.removeIf(pair -> one.old().get(pair.old()).equals(one.now().get(pair.now())));
        return changed;
    }

    private static boolean crosses(Set<Pair> links) {
        return links.stream().anyMatch(x -> links.stream().anyMatch(y -> x.old() < y.old() && x.now() > y.now()));
    }

    /** The links of sentences that have more than one. */
    private static Set<Pair> several(Set<Pair> links) {
        Map<Integer, Integer> ofOld = new HashMap<>();
        Map<Integer, Integer> ofNow = new HashMap<>();
        links.forEach(link -> ofOld.merge(link.old(), 1, Integer::sum));
        links.forEach(link -> ofNow.merge(link.now(), 1, Integer::sum));
        Set<Pair> several = new HashSet<>(links);
        several.removeIf(link -> ofOld.getOrDefault(link.old(), 0) < 2 && ofNow.getOrDefault(link.now(), 0) < 2);
        return several;
    }

    private static Set<Pair> linked(List<String> old, List<String> now, String between) {
        Alignment alignment = aligned(old, now, between);
        Set<Pair> links = new HashSet<>();
        for (SentencePair pair : alignment.sentences()) {
            links.add(new Pair(most(old, between, pair.in(Side.A)), most(now, between, pair.in(Side.B))));
        }
        return links;
    }

    /** The sentence that has most of a span. */
    static int most(List<String> sentences, String between, Span span) {
        int best = 0;
        int most = -1;
        int start = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int end = start + sentences.get(i).length();
            int common = Math.min(end, span.end()) - Math.max(start, span.start());
            if (common > most) {
                most = common;
                best = i;
            }
            start = end + between.length();
        }
        return best;
    }

    private static Set<Pair> lines(List<String> old, List<String> now) {
        Set<Pair> links = new HashSet<>();
        int shift = 0;
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            for (; at < delta.getSource().getPosition(); at++) {
                links.add(new Pair(at, at + shift));
            }
            if (delta.getType() == DeltaType.CHANGE) {
                int both = Math.min(delta.getSource().size(), delta.getTarget().size());
                for (int i = 0; i < both; i++) {
                    links.add(new Pair(delta.getSource().getPosition() + i, delta.getTarget().getPosition() + i));
                }
            }
            at = delta.getSource().getPosition() + delta.getSource().size();
            shift = delta.getTarget().getPosition() + delta.getTarget().size() - at;
        }
        for (; at < old.size(); at++) {
            links.add(new Pair(at, at + shift));
        }
        return links;
    }

    private static Set<Pair> histogram(List<String> old, List<String> now) {
        Set<Pair> links = new HashSet<>();
        for (int[] pair : Histogram.pairs(old, now)) {
            links.add(new Pair(pair[0], pair[1]));
        }
        return links;
    }
}
