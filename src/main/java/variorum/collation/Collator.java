package variorum.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import variorum.task.Progress;
import variorum.text.Span;
import variorum.text.speech.Quotations;

/** Compares witnesses by the rules of a reader. */
public final class Collator {

    private final Rules rules;
    private final Terms terms;

    private Collator(Rules rules) {
        this.rules = rules;
        this.terms = Terms.of(rules.terms());
    }

    /** A collator that takes for equal what the rules say, and keeps to their corrections. */
    public static Collator with(Rules rules) {
        return new Collator(rules);
    }

    /**
     * Compares each two of some witnesses. Of three or more each two are compared in the light of all others.
     *
     * @throws IllegalArgumentException if two witnesses have the same siglum
     */
    public Collation collate(List<Witness> witnesses, Progress progress) {
        Set<String> sigla = new HashSet<>();
        if (!witnesses.stream().allMatch(witness -> sigla.add(witness.siglum()))) {
            throw new IllegalArgumentException("two witnesses have the same siglum");
        }
        Vocabulary vocabulary = new Vocabulary();
        List<Words> words = new ArrayList<>();
        for (Witness witness : witnesses) {
            words.add(Cutter.cut(witness, vocabulary, terms, progress.part(0, 0.1)));
        }
        JointPairs pairs = link(words, vocabulary, progress.part(0.1, 0.7));
        List<Column> columns =
                witnesses.size() > 2 ? Joining.of(pairs, progress.part(0.7, 0.8)) : List.of();
        return new Collation(witnesses, alignments(witnesses, pairs, progress.part(0.8, 1)), columns);
    }

    /** Always the same way round, so that the order of the witnesses cannot matter. */
    private JointPairs link(List<Words> given, Vocabulary vocabulary, Progress progress) {
        List<Words> words = new ArrayList<>(given);
        words.sort(Comparator.comparing(Words::text).thenComparing(each -> each.witness().siglum()));
        JointPairs pairs = new JointPairs(words);
        pairs.each(progress, (x, y, part) -> {
            Words a = words.get(x);
            Words b = words.get(y);
            Constraints constraints =
                    Constraints.of(a, b, rules.between(a.witness().siglum(), b.witness().siglum()));
            pairs.put(x, y, PairEngine.link(a, b, vocabulary.size(), constraints, part), constraints);
        });
        return pairs;
    }

    /** One for each two witnesses, in the order in which these were given. */
    private static List<Alignment> alignments(List<Witness> given, JointPairs pairs, Progress progress) {
        List<String> sigla = given.stream().map(Witness::siglum).toList();
        Map<Integer, Alignment> made = new TreeMap<>();
        pairs.each(progress, (x, y, part) -> {
            Alignment alignment = alignment(pairs.text(x, y), pairs.constraints(x, y), part);
            int a = sigla.indexOf(alignment.a().siglum());
            int b = sigla.indexOf(alignment.b().siglum());
            made.put(Math.min(a, b) * sigla.size() + Math.max(a, b), a < b ? alignment : alignment.reversed());
        });
        return List.copyOf(made.values());
    }

    /** Compares two witnesses. */
    public Alignment align(Witness a, Witness b, Progress progress) {
        return collate(List.of(a, b), progress).alignments().getFirst();
    }

    private static Alignment alignment(LinkedText text, Constraints constraints, Progress progress) {
        Words a = text.a();
        Words b = text.b();
        Quotations quotationsA = quotationsIn(a);
        Quotations quotationsB = quotationsIn(b);
        List<Difference> differences = DifferenceFinder.find(text, quotationsA, quotationsB, progress);
        Pairing pairing = new Pairing(text, constraints);
        List<ParagraphPair> paragraphs = pairing.paragraphs();
        return new Alignment(
                a.witness(),
                b.witness(),
                paragraphs,
                pairing.sentences(),
                Ranges.of(text),
                differences,
                Substitutions.of(a.witness(), b.witness(), differences),
                new QuotationTable(quotationsA, quotationsB).of(differences),
                OwnStretches.paragraphs(a, paired(a, paragraphs, Side.A)),
                OwnStretches.paragraphs(b, paired(b, paragraphs, Side.B)),
                ReuseFigures.of(text));
    }

    private static Quotations quotationsIn(Words words) {
        return Quotations.in(
                words.text(), IntStream.range(0, words.paragraphCount()).mapToObj(words::paragraph).toList());
    }

    private static boolean[] paired(Words words, List<ParagraphPair> pairs, Side side) {
        Set<Span> spans = new HashSet<>();
        pairs.forEach(pair -> spans.addAll(pair.in(side)));
        boolean[] paired = new boolean[words.paragraphCount()];
        IntStream.range(0, paired.length).forEach(p -> paired[p] = spans.contains(words.paragraph(p)));
        return paired;
    }
}
