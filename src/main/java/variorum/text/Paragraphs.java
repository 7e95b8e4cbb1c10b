package variorum.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into paragraphs: its lines, as news texts have them, without the blank ones. */
public final class Paragraphs {

    private Paragraphs() {}

    /** The lines of a text that hold more than white space, without the white space at their ends, in reading order. */
    public static List<Span> of(CharSequence text) {
        return within(text, Span.of(text));
    }

    /** The paragraphs in a part of a text; one that reaches out of the part is cut to it. */
    public static List<Span> within(CharSequence text, Span part) {
        List<Span> paragraphs = new ArrayList<>();
        int start = part.start();
        for (int at = part.start(); at <= part.end(); at++) {
            if (at == part.end() || text.charAt(at) == '\n') {
                Span line = new Span(start, at).trimmedIn(text);
                if (!line.isEmpty()) {
                    paragraphs.add(line);
                }
                start = at + 1;
            }
        }
        return paragraphs;
    }
}
