package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.List;
import variorum.text.Characters;
import variorum.text.Sentences;
import variorum.text.Span;

/**
 * Cuts paragraphs that are longer than any in a newspaper, because the time to lay out a paragraph grows with its
 * length. Where one is cut a line ends early; no character is lost.
 */
final class Pieces {

    private static final int LONGEST = 6_000;

    private Pieces() {}

    /** The paragraph itself, or pieces of it that end with a sentence if they can. */
    static List<Span> of(String text, Span paragraph) {
        if (paragraph.length() <= LONGEST) {
            return List.of(paragraph);
        }
        List<Span> pieces = new ArrayList<>();
        int start = paragraph.start();
        int end = start;
        for (Span sentence : Sentences.within(text, paragraph)) {
            if (sentence.end() - start > LONGEST && end > start) {
                pieces.add(new Span(start, sentence.start()));
                start = sentence.start();
            }
            while (sentence.end() - start > LONGEST) {
                int cut = afterBlank(text, start);
                pieces.add(new Span(start, cut));
                start = cut;
            }
            end = sentence.end();
        }
        pieces.add(new Span(start, paragraph.end()));
        return pieces;
    }

    private static int afterBlank(String text, int start) {
        for (int at = start + LONGEST; at > start; at--) {
            if (Characters.isBlank(text.charAt(at - 1))) {
                return at;
            }
        }
        int cut = start + LONGEST;
        return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }
}
