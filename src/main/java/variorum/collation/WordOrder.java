package variorum.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Recognises words that were left out at one place of a sentence and put in at another: that is word order, nothing
 * else.
 */
final class WordOrder {

    private WordOrder() {}

    /**
     * Gives such differences of one stretch their reason; they are on the layer of wording, unless they are
     * a quotation's or say who spoke.
     */
    static void mark(List<Difference> inGroup, LinkedText text) {
        int withWords = 0;
        int lone = 0;
        for (Difference one : inGroup) {
            withWords += one.extent() == Extent.WORDS ? 1 : 0;
            lone += isExchange(one) ? 0 : 1;
        }
        if (lone == 0 || withWords < 2) {
            return;
        }
        List<List<String>> wordsA = inGroup.stream().map(one -> folded(text.a(), one, Side.A)).toList();
        List<List<String>> wordsB = inGroup.stream().map(one -> folded(text.b(), one, Side.B)).toList();
        for (int i = 0; i < inGroup.size(); i++) {
            if (!isExchange(inGroup.get(i))) {
                boolean isOut = inGroup.get(i).operation() == Operation.DELETE;
                mark(inGroup, i, isOut ? wordsA : wordsB, isOut ? wordsB : wordsA);
            }
        }
    }

    /** Whether nothing was left out here or put in. */
    private static boolean isExchange(Difference difference) {
        return difference.extent() != Extent.WORDS || difference.operation() == Operation.SUBSTITUTE
                || difference.operation() == Operation.MOVE;
    }

    private static void mark(
            List<Difference> inGroup, int at, List<List<String>> own, List<List<String>> others) {
        Set<String> content = Displacement.content(own.get(at));
        for (int i = 0; i < inGroup.size(); i++) {
            boolean same = own.get(at).equals(others.get(i));
            if (i != at && (same || Displacement.standsIn(content, others.get(i)))) {
                inGroup.set(at, inOtherPlace(inGroup.get(at), own.get(at), same));
                return;
            }
        }
    }

    /** The words of a difference in one witness; none where they do not count. */
    private static List<String> folded(Words words, Difference difference, Side side) {
        if (difference.extent() != Extent.WORDS || difference.operation() == Operation.MOVE) {
            return List.of();
        }
        List<String> folded = new ArrayList<>();
        int end = difference.in(side).end();
        for (int word = words.firstWordFrom(difference.in(side).start());
                word < words.count() && words.end(word) <= end;
                word++) {
            folded.add(words.plain(word));
        }
        return folded;
    }

    private static Difference inOtherPlace(Difference difference, List<String> words, boolean same) {
        boolean date = same && TimeExpressions.isMonth(words);
        boolean speaker = difference.layer() == Layer.ATTRIBUTION && words.size() > 1;
        boolean kept = speaker || difference.layer() == Layer.QUOTATION;
        Layer layer = date ? Layer.STYLE : kept ? difference.layer() : Layer.WORDING;
        String reason = date ? "order of day and month"
                : (same ? "the same" : "much the same") + " words at another place in the sentence";
        return new Difference(
                layer, difference.operation(), difference.extent(), difference.a(), difference.b(), reason);
    }
}
