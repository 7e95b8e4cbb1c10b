package variorum.collation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import variorum.text.Span;

/**
 * Brings marks together that stand beside the same words in both witnesses and were told apart, because these words
 * moved into a sentence of which another group tells: such a mark neither went nor came.
 */
final class MarksElsewhere {

    private final LinkedText text;
    private final BitSet walked;
    private final MarkJudge judge;

    private MarksElsewhere(LinkedText text, BitSet walked, MarkJudge judge) {
        this.text = text;
        this.walked = walked;
        this.judge = judge;
    }

    /**
     * Differences without the marks that only seemed to have gone and come.
     *
     * @param walked the words of A that were compared together with their partners
     */
    static List<Difference> met(List<Difference> all, LinkedText text, BitSet walked, MarkJudge judge) {
        MarksElsewhere marks = new MarksElsewhere(text, walked, judge);
        List<Difference> gone = lone(all, Operation.DELETE).filter(marks::isBesideMoved).toList();
        if (gone.isEmpty()) {
            return all;
        }
        List<Difference> met = new ArrayList<>(all);
        List<Difference> come = new ArrayList<>(lone(all, Operation.INSERT).toList());
        for (Difference mark : gone) {
            marks.partner(mark, come).ifPresent(other -> {
                come.remove(other);
                met.remove(mark);
                met.remove(other);
                marks.shape(mark.a(), other.b()).ifPresent(met::add);
            });
        }
        return met;
    }

    private static Stream<Difference> lone(List<Difference> all, Operation operation) {
        return all.stream()
                .filter(difference -> difference.extent() == Extent.MARKS && difference.operation() == operation);
    }

    private boolean isBesideMoved(Difference mark) {
        return partnerElsewhere(before(text.a(), mark.a())) >= 0 || partnerElsewhere(after(text.a(), mark.a())) >= 0;
    }

    private Optional<Difference> partner(Difference mark, List<Difference> come) {
        int before = partnerElsewhere(before(text.a(), mark.a()));
        int after = partnerElsewhere(after(text.a(), mark.a()));
        String sign = piece(text.a(), mark.a()).sign();
        return come.stream()
                .filter(other -> piece(text.b(), other.b()).sign().equals(sign))
                .filter(other -> (before >= 0 && before == before(text.b(), other.b()))
                        || (after >= 0 && after == after(text.b(), other.b())))
                .findFirst();
    }

    /** The partner of a word of A, if the two were not compared together; or -1. */
    private int partnerElsewhere(int word) {
        return word < 0 || word >= text.a().count() || walked.get(word) ? -1 : text.matching().ofA(word);
    }

    private static int before(Words words, Span mark) {
        return words.firstWordFrom(mark.start()) - 1;
    }

    private static int after(Words words, Span mark) {
        return words.firstWordFrom(mark.end());
    }

    private Optional<Difference> shape(Span a, Span b) {
        Piece one = piece(text.a(), a);
        Piece other = piece(text.b(), b);
        if (one.surface().equals(other.surface())) {
            return Optional.empty();
        }
        Verdict verdict = judge.shapes(one, other);
        return Optional.of(new Difference(
                verdict.layer(), Operation.SUBSTITUTE, Extent.MARKS, a, b, verdict.reason()));
    }

    private static Piece piece(Words words, Span mark) {
        String surface = mark.in(words.text());
        return new Piece(mark, -1, surface, surface);
    }
}
