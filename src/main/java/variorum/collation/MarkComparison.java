package variorum.collation;

import java.util.List;
import variorum.text.Span;

/** Compares marks with marks: other shapes are typography, quotation marks that come or go are not. */
final class MarkComparison {

    private final MarkJudge judge;
    private final List<Difference> found;

    MarkComparison(MarkJudge judge, List<Difference> found) {
        this.judge = judge;
        this.found = found;
    }

    /** Takes equal marks off both ends of a gap; where their shapes differ, that is a difference. */
    Gap stripCommon(Gap gap) {
        int head = 0;
        int lastA = gap.a().pieces().size();
        int lastB = gap.b().pieces().size();
        while (head < lastA && head < lastB && isSameMark(gap.a().pieces().get(head), gap.b().pieces().get(head))) {
            shape(gap.a().pieces().get(head), gap.b().pieces().get(head));
            head++;
        }
        while (lastA > head
                && lastB > head
                && isSameMark(gap.a().pieces().get(lastA - 1), gap.b().pieces().get(lastB - 1))) {
            lastA--;
            lastB--;
            shape(gap.a().pieces().get(lastA), gap.b().pieces().get(lastB));
        }
        return gap.with(gap.a().part(head, lastA), gap.b().part(head, lastB));
    }

    private static boolean isSameMark(Piece a, Piece b) {
        return !a.isWord() && !b.isWord() && a.sign().equals(b.sign());
    }

    private void shape(Piece a, Piece b) {
        if (!a.surface().equals(b.surface())) {
            add(a, b, judge.shapes(a, b));
        }
    }

    private void add(Piece a, Piece b, Verdict verdict) {
        found.add(new Difference(
                verdict.layer(), Operation.SUBSTITUTE, Extent.MARKS, a.span(), b.span(), verdict.reason()));
    }

    /**
     * Takes off the ends of a gap that has words: quotation marks without a counterpart, punctuation of a substitution,
     * and marks that stand against words.
     */
    Gap stripLoose(Gap gap) {
        Stretch a = stripLoose(gap.a(), gap.b(), true);
        Stretch b = stripLoose(gap.b(), gap.a(), false);
        return gap.with(a, b);
    }

    private Stretch stripLoose(Stretch stretch, Stretch other, boolean isA) {
        int from = 0;
        int to = stretch.pieces().size();
        while (from < to && isLoose(stretch.pieces().get(from), stretch, other)) {
            alone(stretch.pieces().get(from++), other.span().start(), isA);
        }
        while (to > from && isLoose(stretch.pieces().get(to - 1), stretch, other)) {
            alone(stretch.pieces().get(--to), other.span().end(), isA);
        }
        return stretch.part(from, to);
    }

    private static boolean isLoose(Piece piece, Stretch own, Stretch other) {
        if (piece.isWord()) {
            return false;
        }
        if (!own.hasWords()) {
            return true;
        }
        boolean pairOfMarks =
                own.pieces().stream().filter(p -> p.sign().equals(piece.sign())).count() == 2 && !other.hasWords();
        if (piece.isDoubleQuote() || piece.isSingleQuote()) {
            return !pairOfMarks && other.pieces().stream().noneMatch(p -> p.sign().equals(piece.sign()));
        }
        boolean substitution = own.hasWords() && other.hasWords();
        return substitution && ".,;:!?".contains(piece.surface());
    }

    /** A mark that only one witness has. */
    private void alone(Piece piece, int place, boolean isA) {
        Verdict verdict = judge.lone(piece, isA ? Side.A : Side.B);
        Span there = new Span(place, place);
        found.add(new Difference(verdict.layer(), isA ? Operation.DELETE : Operation.INSERT, Extent.MARKS,
                isA ? piece.span() : there, isA ? there : piece.span(), verdict.reason()));
    }

    /** Compares two stretches that have no words. */
    void compare(Stretch a, Stretch b) {
        int i = 0;
        int j = 0;
        List<Piece> marksA = a.pieces();
        List<Piece> marksB = b.pieces();
        while (i < marksA.size() || j < marksB.size()) {
            if (i < marksA.size() && j < marksB.size() && isExchanged(marksA.get(i), marksB.get(j))) {
                Piece one = marksA.get(i++);
                Piece other = marksB.get(j++);
                if (isSameMark(one, other)) {
                    shape(one, other);
                } else {
                    add(one, other, judge.shapes(one, other));
                }
            } else if (i < marksA.size()
                    && (j == marksB.size() || standsIn(marksA, i, marksB.get(j)) || isQuote(marksA.get(i)))) {
                alone(marksA.get(i++), place(b, j), true);
            } else {
                alone(marksB.get(j++), place(a, i), false);
            }
        }
    }

    /** The same mark, or one that is no quotation mark for another. */
    private static boolean isExchanged(Piece a, Piece b) {
        return isSameMark(a, b) || (!isQuote(a) && !isQuote(b));
    }

    private static boolean standsIn(List<Piece> marks, int from, Piece wanted) {
        return marks.subList(from, marks.size()).stream().anyMatch(mark -> isSameMark(mark, wanted));
    }

    private static boolean isQuote(Piece piece) {
        return piece.isDoubleQuote() || piece.isSingleQuote();
    }

    private static int place(Stretch stretch, int at) {
        if (at > 0) {
            return stretch.pieces().get(at - 1).span().end();
        }
        return stretch.isEmpty() ? stretch.place() : stretch.pieces().getFirst().span().start();
    }
}
