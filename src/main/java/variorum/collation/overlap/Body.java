package variorum.collation.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import variorum.collation.FoldedWords;
import variorum.text.Paragraphs;
import variorum.text.Span;

/**
 * The words of one report's body, ready to be set against another's: its runs of five words in the order of their
 * hashes, and which of its words are furniture.
 */
final class Body {

    /** A run is kept in one number: the upper 40 bits of its hash, then the place of its first word. */
    private static final int PLACE_BITS = 24;

    private static final long PLACE = (1L << PLACE_BITS) - 1;

    private final long[] runs;
    private final BitSet furniture;
    private final int words;

    private Body(long[] runs, BitSet furniture, int words) {
        this.runs = runs;
        this.furniture = furniture;
        this.words = words;
    }

    static Body of(String text, List<Span> stretches, Furniture furniture) {
        Reading reading = new Reading(furniture);
        for (Span stretch : stretches) {
            for (Span paragraph : Paragraphs.within(text, stretch)) {
                reading.paragraph(text, paragraph);
            }
        }
        long[] runs = Winnowing.runs(reading.words, 0, reading.count);
        for (int place = 0; place < runs.length; place++) {
            runs[place] = (runs[place] & ~PLACE) | place;
        }
        Arrays.sort(runs);
        return new Body(runs, reading.furnished, reading.count);
    }

    /** The stretches of a text that are furniture, at least so many words each, in reading order. */
    static List<Span> furnitureIn(String text, List<Span> stretches, Furniture furniture, int leastWords) {
        Reading reading = new Reading(furniture);
        List<Span> found = new ArrayList<>();
        for (Span stretch : stretches) {
            for (Span paragraph : Paragraphs.within(text, stretch)) {
                int first = reading.count;
                reading.paragraph(text, paragraph);
                List<Span> words = new ArrayList<>();
                FoldedWords.each(text, paragraph, words::add);
                int from = reading.furnished.nextSetBit(first);
                while (from >= 0) {
                    int to = reading.furnished.nextClearBit(from);
                    if (to - from >= leastWords) {
                        found.add(words.get(from - first).cover(words.get(to - 1 - first)));
                    }
                    from = reading.furnished.nextSetBit(to);
                }
            }
        }
        return found;
    }

    /** Words that are no furniture. */
    int ownWords() {
        return words - furniture.cardinality();
    }

    /** How many of some words are no furniture. */
    int own(BitSet some) {
        BitSet rest = (BitSet) some.clone();
        rest.andNot(furniture);
        return rest.cardinality();
    }

    int runs() {
        return runs.length;
    }

    /** The hash of a run, in their order. */
    long hash(int run) {
        return runs[run] >> PLACE_BITS;
    }

    /** The place of a run's first word. */
    int place(int run) {
        return (int) (runs[run] & PLACE);
    }
}
