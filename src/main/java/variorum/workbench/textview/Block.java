package variorum.workbench.textview;

import java.util.List;
import variorum.text.Span;

/** One piece of a page, from top to bottom. */
public sealed interface Block {

    /**
     * A paragraph of the source.
     *
     * @param span its characters, UTF-16; may hold line feeds, which break the line
     * @param look how it is set
     * @param dimmed stretches of it that are set aside, such as the dateline; in reading order
     */
    record Prose(Span span, Look look, List<Span> dimmed) implements Block {

        /** How a paragraph is set. */
        public enum Look {
            /** The title of the report. */
            HEADLINE,
            /** The story. */
            BODY,
            /** A heading inside the story. */
            CROSSHEAD,
            /** Not of the story: smaller and dimmed. */
            DIMMED
        }

        /** Takes a copy of the list. */
        public Prose {
            dimmed = List.copyOf(dimmed);
        }

        /** A paragraph of the story. */
        public Prose(Span span) {
            this(span, Look.BODY, List.of());
        }
    }

    /**
     * Paragraphs of the source that are not of the story: one line that can be opened.
     *
     * @param paragraphs what it hides, in reading order, at least one
     * @param kind what they are, such as "slogan, caption"
     * @param summary what it says while closed, such as "set aside" or the first words
     * @param count how much it is, such as "16 words"
     */
    record SetAside(List<Span> paragraphs, String kind, String summary, String count) implements Block {

        /** Checks that there is something set aside. */
        public SetAside {
            paragraphs = List.copyOf(paragraphs);
            if (paragraphs.isEmpty()) {
                throw new IllegalArgumentException("nothing is set aside as " + kind);
            }
        }
    }

    /**
     * Words of ours, not of the source: outlet and date, or that there is no headline. They cannot be selected.
     *
     * @param words the words; line feeds break the line
     * @param title whether they are set slanted in place of a headline; otherwise small, below one
     */
    record Caption(String words, boolean title) implements Block {}

    /**
     * A paragraph that stands elsewhere, shown here in outline, so that a move can be seen. It cannot be selected.
     *
     * @param words the words that stand elsewhere
     * @param note where they stand
     */
    record Ghost(String words, String note) implements Block {}
}
