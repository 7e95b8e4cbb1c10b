package variorum.workbench.compare;

import java.util.ArrayList;
import java.util.List;
import variorum.collation.ParagraphPair;
import variorum.collation.Side;
import variorum.text.Span;

/**
 * What one ribbon ties together: paragraphs that stand one below the other in either version. A pair whose paragraphs
 * stand apart has several.
 *
 * @param a from the first to the last paragraph on the left, UTF-16
 * @param b the same on the right
 * @param pair the pair they belong to
 */
record Tie(Span a, Span b, ParagraphPair pair) {

    /** The ties of a comparison, in the order of A. */
    static List<Tie> of(Comparison comparison) {
        List<Tie> ties = new ArrayList<>();
        for (ParagraphPair pair : comparison.alignment().paragraphs()) {
            for (Span a : runs(comparison.outline(Side.A), pair.a())) {
                for (Span b : runs(comparison.outline(Side.B), pair.b())) {
                    ties.add(new Tie(a, b, pair));
                }
            }
        }
        return List.copyOf(ties);
    }

    /** Joins paragraphs that have none of the story between them; what is set aside does not part them. */
    private static List<Span> runs(Outline outline, List<Span> paragraphs) {
        List<Span> runs = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            boolean joins = !runs.isEmpty() && !outline.hasStory(runs.getLast().end(), paragraph.start());
            if (joins) {
                runs.add(runs.removeLast().cover(paragraph));
            } else {
                runs.add(paragraph);
            }
        }
        return runs;
    }

    Span in(Side side) {
        return side == Side.A ? a : b;
    }

    boolean moved() {
        return pair.moved();
    }
}
