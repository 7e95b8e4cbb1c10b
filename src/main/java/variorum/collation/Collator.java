package variorum.collation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
     * Compares each two of some witnesses.
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
        int pairs = witnesses.size() * (witnesses.size() - 1) / 2;
        List<Alignment> alignments = new ArrayList<>();
        for (int a = 0; a < words.size(); a++) {
            for (int b = a + 1; b < words.size(); b++) {
                double done = 0.1 + 0.9 * alignments.size() / pairs;
                alignments.add(align(words.get(a), words.get(b), vocabulary, progress.part(done, done + 0.9 / pairs)));
            }
        }
        return new Collation(witnesses, alignments);
    }

    /** Compares two witnesses. */
    public Alignment align(Witness a, Witness b, Progress progress) {
        return collate(List.of(a, b), progress).alignments().getFirst();
    }

    /** Always computed the same way round, so that the order of the witnesses cannot matter. */
    private Alignment align(Words a, Words b, Vocabulary vocabulary, Progress progress) {
        int order = a.text().compareTo(b.text());
        boolean turned = order > 0 || (order == 0 && a.witness().siglum().compareTo(b.witness().siglum()) > 0);
        return turned ? compute(b, a, vocabulary, progress).reversed() : compute(a, b, vocabulary, progress);
    }

    private Alignment compute(Words a, Words b, Vocabulary vocabulary, Progress progress) {
        List<Correction> corrections = rules.between(a.witness().siglum(), b.witness().siglum());
        Constraints constraints = Constraints.of(a, b, corrections);
        LinkedText text = PairEngine.link(a, b, vocabulary.size(), constraints, progress);
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
