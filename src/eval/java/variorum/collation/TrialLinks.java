package variorum.collation;

import java.util.List;
import variorum.task.Progress;
import variorum.text.Span;

/** The sentence links of one pair of texts under other numbers than the standard ones, to see what they are worth. */
public final class TrialLinks {

    /** The numbers of {@link LinkScore}, in the same order. */
    public record Numbers(double function, double chance, double otherWay, double enough) {

        /** Those that Variorum goes by. */
        public static final Numbers STANDARD = new Numbers(LinkScore.STANDARD.function(), LinkScore.STANDARD.chance(),
                LinkScore.STANDARD.otherWay(), LinkScore.STANDARD.enough());
    }

    /** A sentence of the one text and one of the other. */
    public record Linked(Span inA, Span inB) {}

    private final Words a;
    private final Words b;
    private final int vocabulary;
    private final Constraints constraints;
    private final boolean turned;

    /** Two texts that are all story. */
    public TrialLinks(String textA, String textB) {
        Vocabulary words = new Vocabulary();
        turned = textA.compareTo(textB) > 0;
        a = cut("A", turned ? textB : textA, words);
        b = cut("B", turned ? textA : textB, words);
        vocabulary = words.size();
        constraints = Constraints.of(a, b, List.of());
    }

    private static Words cut(String siglum, String text, Vocabulary vocabulary) {
        return Cutter.cut(Witness.of(siglum, text), vocabulary, Terms.of(List.of()), Progress.NONE);
    }

    /** The links under some numbers. */
    public List<Linked> links(Numbers numbers) {
        LinkScore score =
                new LinkScore(numbers.function(), numbers.chance(), numbers.otherWay(), numbers.enough());
        return new SentenceLinker(a, b, vocabulary, constraints, score).link(Progress.NONE).stream()
                .map(link -> turned
                        ? new Linked(b.sentence(link.b()), a.sentence(link.a()))
                        : new Linked(a.sentence(link.a()), b.sentence(link.b())))
                .toList();
    }
}
