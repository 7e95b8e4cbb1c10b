package variorum.collation;

import java.util.List;
import variorum.text.Span;
import variorum.text.Tokenizer;

/**
 * Recognises words that were left out at one place of a sentence and put in at another: that is word order, nothing
 * else.
 */
final class WordOrder {

    private WordOrder() {}

    /** Gives such differences of one group their reason; they are on the layer of wording, or stay a quotation's. */
    static void mark(List<Difference> inGroup, LinkedText text) {
        for (int i = 0; i < inGroup.size(); i++) {
            Difference one = inGroup.get(i);
            if (one.extent() == Extent.WORDS && one.operation() == Operation.DELETE) {
                mark(inGroup, i, folded(text.a(), one.a()), text.b(), Side.B);
            } else if (one.extent() == Extent.WORDS && one.operation() == Operation.INSERT) {
                mark(inGroup, i, folded(text.b(), one.b()), text.a(), Side.A);
            }
        }
    }

    private static void mark(List<Difference> inGroup, int at, List<String> own, Words others, Side side) {
        for (int i = 0; i < inGroup.size(); i++) {
            Difference other = inGroup.get(i);
            if (i != at && other.extent() == Extent.WORDS && other.operation() != Operation.MOVE) {
                List<String> there = folded(others, other.in(side));
                if (own.equals(there) || Displacement.standsIn(own, there)) {
                    inGroup.set(at, inOtherPlace(inGroup.get(at), own, there));
                    return;
                }
            }
        }
    }

    private static List<String> folded(Words words, Span span) {
        return Tokenizer.words(words.text(), span).stream().map(token -> Folding.fold(token.in(words.text()))).toList();
    }

    private static Difference inOtherPlace(Difference difference, List<String> out, List<String> in) {
        boolean date = out.equals(in) && TimeExpressions.isMonth(out);
        String same = out.equals(in) ? "the same" : "much the same";
        return new Difference(
                date ? Layer.STYLE : difference.layer() == Layer.QUOTATION ? Layer.QUOTATION : Layer.WORDING,
                difference.operation(),
                difference.extent(),
                difference.a(),
                difference.b(),
                date ? "order of day and month" : same + " words at another place in the sentence");
    }
}
