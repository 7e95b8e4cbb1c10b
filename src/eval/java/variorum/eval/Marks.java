package variorum.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import variorum.storage.NotOpened;

/**
 * Every figure by which comparing is judged, in one table, with the mark it should reach and what java-diff-utils and
 * the histogram difference of jgit make of the same texts. The argument is the folder of the labelled texts: pairs of
 * versions in {@code version-pairs/dev.jsonl} (see {@link VersionPairs}), tables of witnesses in {@code nway/*.json}
 * (see {@link WitnessTables}). Without it only what is made up is measured. {@code small} as second argument leaves out
 * the corpus of 100,000 reports.
 */
public final class Marks {

    private static final String ROW = "%-50s %10s %12s %12s %12s%n";

    private Marks() {}

    public static void main(String[] arguments) throws IOException, NotOpened {
        System.out.printf(ROW, "", "mark", "Variorum", "diff-utils", "jgit");
        if (arguments.length > 0) {
            Path versions = Path.of(arguments[0]).resolve("version-pairs").resolve("dev.jsonl");
            versionPairs(versions);
            order(versions);
            tables(Path.of(arguments[0]).resolve("nway"));
        }
        madeUp();
        cost();
        corpus(arguments.length > 1 && arguments[1].equals("small"));
    }

    private static void row(String what, String mark, Object... values) {
        Object[] cells = {what, mark, "", "", ""};
        for (int i = 0; i < values.length; i++) {
            cells[2 + i] = values[i] instanceof Double number ? String.format(Locale.ROOT, "%.3f", number) : values[i];
        }
        System.out.printf(ROW, cells);
    }

    private static void versionPairs(Path file) throws IOException {
        Map<String, VersionPairs.Figures> all = VersionPairs.measure(file);
        List<VersionPairs.Figures> figures = List.copyOf(all.values());
        VersionPairs.Figures ours = figures.get(0);
        VersionPairs.Figures lines = figures.get(2);
        VersionPairs.Figures histogram = figures.get(3);
        row("version pairs: links, F1", ">= 0.955", ours.all().f1(), lines.all().f1(), histogram.all().f1());
        row("  precision", ">= 0.95", ours.all().precision(), lines.all().precision(), histogram.all().precision());
        row("  changed sentences, F1", ">= 0.925", ours.changed().f1(), lines.changed().f1(),
                histogram.changed().f1());
        row("  with moved sentences, F1", "", ours.moved().f1(), lines.moved().f1(), histogram.moved().f1());
        row("  merged and split, recall", ">= 0.75", ours.several().recall(), lines.several().recall(),
                histogram.several().recall());
        row("  merged and split, precision", ">= 0.95", ours.several().precision(), lines.several().precision(),
                histogram.several().precision());
    }

    private static void order(Path file) throws IOException {
        VersionPairs.Order order = VersionPairs.order(file);
        row("  which was first: right of said, of all pairs", "",
                order.right() + " of " + order.said() + ", " + order.pairs());
    }

    private static void tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json")).sorted().toList()) {
                WitnessTables.Figures figures = WitnessTables.measure(file);
                row(file.getFileName() + ": equal words, F1", "", figures.equal().f1());
                row("  any words, F1", "", figures.any().f1());
            }
        }
    }

    private static void madeUp() {
        for (SyntheticPair.Manner manner : SyntheticPair.Manner.values()) {
            boolean edited = manner == SyntheticPair.Manner.EDITED;
            for (int words : edited ? new int[] {1_000, 10_000, 100_000} : new int[] {10_000}) {
                Synthetic.Quality quality = Synthetic.measure(words, manner, Synthetic.SEED);
                Synthetic.Traced myers = quality.myers();
                String name = String.format(Locale.ROOT, "%,d words %s", words,
                        manner.name().toLowerCase(Locale.ROOT).replace('_', ' '));
                row(name + ": F1", ">= 0.985", quality.ours().score().f1(), myers == null ? "" : myers.score().f1(),
                        quality.histogram().score().f1());
                row("  moved words", ">= 0.98", quality.ours().moved(), myers == null ? "" : myers.moved(),
                        quality.histogram().moved());
            }
        }
    }

    private static void cost() {
        Synthetic.Cost small = Synthetic.cost(10_000, Synthetic.SEED);
        Synthetic.Cost large = Synthetic.cost(100_000, Synthetic.SEED);
        row("10,000 words, times jgit", "<= 5", small.ours() / small.histogram());
        row("100,000 words, times 10,000", "<= 15", large.ours() / small.ours(), "",
                large.histogram() / small.histogram());
        row("100,000 words, heap MB", "<= 300", Synthetic.heap(100_000, Synthetic.SEED));
    }

    private static void corpus(boolean onlySmall) throws IOException, NotOpened {
        CorpusFile.Times small = CorpusFile.measure(10_000);
        row("10,000 reports of a project file, s", "", small.search());
        row("  one new report, ms", "<= 50", small.one());
        if (!onlySmall) {
            CorpusFile.Times large = CorpusFile.measure(100_000);
            row("100,000 reports of a project file, s", "<= 60", large.search());
            row("  times 10,000", "<= 15", large.search() / small.search());
            row("  with opening and loading, s", "", large.loaded() + large.search());
            row("  one new report, ms", "<= 50", large.one());
            row("  heap MB, texts included", "", (double) large.heap());
        }
    }
}
