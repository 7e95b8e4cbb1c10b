package variorum.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import variorum.collation.TrialLinks;
import variorum.collation.TrialLinks.Numbers;

/**
 * What the links of sentences are worth on texts they were not fitted to. The stories of the labelled pairs are parted
 * into folds; the numbers are fitted on all folds but one and measured on that one. Then, for the numbers Variorum goes
 * by: how far the figures spread over stories drawn with replacement, and what becomes of them when one number is
 * changed. The argument is the file of {@link VersionPairs}; the same file gives the same table.
 */
public final class HeldOut {

    private static final long SEED = 20170324;
    private static final int SHUFFLES = 10;
    private static final int DRAWS = 2_000;
    private static final String ROW = "%-44s %-16s %-16s %-16s %-16s %-16s %-16s%n";

    /** What is looked at, by name. */
    private static final Map<String, ToDoubleFunction<VersionPairs.Figures>> FIGURES = new LinkedHashMap<>();

    static {
        FIGURES.put("links F1", figures -> figures.all().f1());
        FIGURES.put("P", figures -> figures.all().precision());
        FIGURES.put("R", figures -> figures.all().recall());
        FIGURES.put("changed F1", figures -> figures.changed().f1());
        FIGURES.put("merge/split P", figures -> figures.several().precision());
        FIGURES.put("merge/split R", figures -> figures.several().recall());
    }

    private final List<List<VersionPairs.Case>> stories;
    private final List<Numbers> settings = Settings.all();
    /** By setting, then by story. */
    private final List<List<VersionPairs.Figures>> measured = new ArrayList<>();

    private HeldOut(List<List<VersionPairs.Case>> stories) {
        this.stories = stories;
        settings.forEach(numbers -> measured.add(byStory(numbers)));
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, List<VersionPairs.Case>> byName = new LinkedHashMap<>();
        for (VersionPairs.Case one : VersionPairs.cases(Path.of(arguments[0]))) {
            byName.computeIfAbsent(one.story(), name -> new ArrayList<>()).add(one);
        }
        HeldOut heldOut = new HeldOut(List.copyOf(byName.values()));
        List<Object> head = new ArrayList<>(List.of(byName.size() + " stories, seed " + SEED));
        head.addAll(FIGURES.keySet());
        System.out.printf(ROW, head.toArray());
        for (int folds : new int[] {3, 5, 9, byName.size()}) {
            heldOut.folds(folds);
        }
        heldOut.standard();
    }

    private List<VersionPairs.Figures> byStory(Numbers numbers) {
        List<VersionPairs.Figures> all = new ArrayList<>();
        for (List<VersionPairs.Case> story : stories) {
            VersionPairs.Figures figures = VersionPairs.Figures.none();
            story.forEach(one -> figures.add(VersionPairs.figures(one, links(one, numbers))));
            all.add(figures);
        }
        return all;
    }

    private static Set<VersionPairs.Pair> links(VersionPairs.Case one, Numbers numbers) {
        TrialLinks trial = new TrialLinks(String.join("\n", one.old()), String.join("\n", one.now()));
        Set<VersionPairs.Pair> links = new HashSet<>();
        trial.links(numbers).forEach(link -> links.add(new VersionPairs.Pair(
                VersionPairs.most(one.old(), "\n", link.inA()), VersionPairs.most(one.now(), "\n", link.inB()))));
        return links;
    }

    private void folds(int folds) {
        Random random = new Random(SEED);
        List<VersionPairs.Figures> runs = new ArrayList<>();
        for (int shuffle = 0; shuffle < (folds == stories.size() ? 1 : SHUFFLES); shuffle++) {
            List<Integer> order = new ArrayList<>();
            for (int story = 0; story < stories.size(); story++) {
                order.add(story);
            }
            Collections.shuffle(order, random);
            VersionPairs.Figures run = VersionPairs.Figures.none();
            for (int fold = 0; fold < folds; fold++) {
                int out = fold;
                IntPredicate isOut = story -> order.indexOf(story) % folds == out;
                run.add(sum(measured.get(fitted(isOut.negate())), isOut));
            }
            runs.add(run);
        }
        row("fitted on " + (folds - 1) + " of " + folds + " parts, rounds: " + runs.size(), runs, HeldOut::spread);
    }

    /** The setting that does best on some stories. */
    private int fitted(IntPredicate stories) {
        double[] values = new double[settings.size()];
        for (int i = 0; i < values.length; i++) {
            VersionPairs.Figures figures = sum(measured.get(i), stories);
            values[i] = figures.all().f1() + figures.changed().f1() + figures.several().precision()
                    + figures.several().recall() / 4;
        }
        return Settings.best(values);
    }

    private static VersionPairs.Figures sum(List<VersionPairs.Figures> byStory, IntPredicate stories) {
        VersionPairs.Figures sum = VersionPairs.Figures.none();
        for (int story = 0; story < byStory.size(); story++) {
            if (stories.test(story)) {
                sum.add(byStory.get(story));
            }
        }
        return sum;
    }

    private void standard() {
        Numbers standard = Numbers.STANDARD;
        List<VersionPairs.Figures> byStory = byStory(standard);
        row("the numbers in use", List.of(sum(byStory, story -> true)), HeldOut::spread);
        Random random = new Random(SEED);
        List<VersionPairs.Figures> draws = new ArrayList<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            VersionPairs.Figures sum = VersionPairs.Figures.none();
            for (int story = 0; story < stories.size(); story++) {
                sum.add(byStory.get(random.nextInt(stories.size())));
            }
            draws.add(sum);
        }
        row("  on stories drawn anew, 90 in 100 between", draws, HeldOut::between);
        for (double by : new double[] {0.8, 0.9, 1.1, 1.2}) {
            changed("function words", by, new Numbers(
                    by * standard.function(), standard.chance(), standard.otherWay(), standard.enough()));
            changed("chance", by, new Numbers(
                    standard.function(), by * standard.chance(), standard.otherWay(), standard.enough()));
            double otherWay = by * standard.otherWay();
            changed("other way", by, new Numbers(standard.function(), standard.chance(), otherWay,
                    standard.enough() * (1 + otherWay) / (1 + standard.otherWay())));
            changed("enough", by, new Numbers(
                    standard.function(), standard.chance(), standard.otherWay(), by * standard.enough()));
        }
    }

    private void changed(String name, double by, Numbers numbers) {
        row(String.format(Locale.ROOT, "  %s times %.1f", name, by), List.of(sum(byStory(numbers), story -> true)),
                HeldOut::spread);
    }

    private static void row(String name, List<VersionPairs.Figures> runs,
            Function<double[], String> say) {
        List<Object> cells = new ArrayList<>(List.of(name));
        FIGURES.values().forEach(figure -> cells.add(say.apply(runs.stream().mapToDouble(figure).toArray())));
        System.out.printf(ROW, cells.toArray());
    }

    private static String spread(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
        return values.length == 1
                ? String.format(Locale.ROOT, "%.3f", mean)
                : String.format(Locale.ROOT, "%.3f +- %.3f", mean, Math.sqrt(squares / (values.length - 1)));
    }

    private static String between(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        return String.format(Locale.ROOT, "%.3f to %.3f", sorted[values.length / 20],
                sorted[values.length - 1 - values.length / 20]);
    }
}
