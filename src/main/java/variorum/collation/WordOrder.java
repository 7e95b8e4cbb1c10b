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

    /** Gives such differences of one group their reason; they are on the layer of wording. */
    static void mark(List<Difference> inGroup, LinkedText text) {
        for (int i = 0; i < inGroup.size(); i++) {
            for (int j = 0; j < inGroup.size(); j++) {
                Difference out = inGroup.get(i);
                Difference in = inGroup.get(j);
                if (out.extent() == Extent.WORDS && in.extent() == Extent.WORDS
                        && out.operation() == Operation.DELETE && in.operation() == Operation.INSERT
                        && folded(text.a().text(), out.a()).equals(folded(text.b().text(), in.b()))) {
                    inGroup.set(i, inOtherPlace(out));
                    inGroup.set(j, inOtherPlace(in));
                }
            }
        }
    }

    private static List<String> folded(String text, Span span) {
        return Tokenizer.words(text, span).stream().map(token -> Folding.fold(token.in(text))).toList();
    }

    private static Difference inOtherPlace(Difference difference) {
        return new Difference(
                Layer.WORDING,
                difference.operation(),
                difference.extent(),
                difference.a(),
                difference.b(),
                "the same words at another place in the sentence");
    }
}
