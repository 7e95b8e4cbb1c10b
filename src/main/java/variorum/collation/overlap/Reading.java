package variorum.collation.overlap;

import java.util.Arrays;
import java.util.BitSet;
import variorum.collation.FoldedWords;
import variorum.text.Span;

/** Takes in one paragraph after the other. */
final class Reading {
    private final Furniture known;
    final BitSet furnished = new BitSet();
    long[] words = new long[512];
    int count;

    Reading(Furniture known) {
        this.known = known;
    }

    void paragraph(String text, Span paragraph) {
        int first = count;
        FoldedWords.each(text, paragraph, span -> {
            if (count == words.length) {
                words = Arrays.copyOf(words, 2 * count);
            }
            words[count++] = Winnowing.hash(FoldedWords.fold(span.in(text)));
        });
        if (known.size() > 0) {
            furnish(first);
        }
    }

    /**
     * Furniture are the words of fingerprints that are, and what stands between two of these that follow each
     * other; the whole paragraph when all its fingerprints are.
     */
    private void furnish(int first) {
        long[] all = Winnowing.runs(words, first, count);
        int[] chosen = Winnowing.chosen(all);
        int marked = 0;
        boolean before = false;
        for (int i = 0; i < chosen.length; i++) {
            boolean is = known.has(Winnowing.fingerprint(all[chosen[i]]));
            if (is) {
                furnished.set(first + (before ? chosen[i - 1] : chosen[i]), first + chosen[i] + Winnowing.RUN);
                marked++;
            }
            before = is;
        }
        if (chosen.length > 0 && marked == chosen.length) {
            furnished.set(first, count);
        }
    }
}
