package variorum.collation.overlap;

import java.util.Arrays;
import variorum.collation.FoldedWords;
import variorum.text.Span;

/** Goes through a text once and counts code points as it goes. */
final class Making {
    private final String text;
    int[] starts = new int[64];
    int[] values = new int[64];
    int count;
    private long[] words = new long[64];
    private int[] places = new int[64];
    private int wordCount;
    private int utf16;
    private int codePoints;

    Making(String text) {
        this.text = text;
    }

    void paragraph(Span paragraph) {
        wordCount = 0;
        FoldedWords.each(text, paragraph, this::word);
        long[] runs = Winnowing.runs(words, 0, wordCount);
        for (int chosen : Winnowing.chosen(runs)) {
            if (count == values.length) {
                starts = Arrays.copyOf(starts, 2 * count);
                values = Arrays.copyOf(values, 2 * count);
            }
            codePoints += text.codePointCount(utf16, places[chosen]);
            utf16 = places[chosen];
            starts[count] = codePoints;
            values[count++] = Winnowing.fingerprint(runs[chosen]);
        }
    }

    private void word(Span span) {
        if (wordCount == words.length) {
            words = Arrays.copyOf(words, 2 * wordCount);
            places = Arrays.copyOf(places, 2 * wordCount);
        }
        words[wordCount] = Winnowing.hash(FoldedWords.fold(span.in(text)));
        places[wordCount++] = span.start();
    }
}
