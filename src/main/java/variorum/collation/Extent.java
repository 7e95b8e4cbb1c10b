package variorum.collation;

import java.util.Locale;

/** How much text one difference takes in. */
public enum Extent {
    /** Marks only, no word. */
    MARKS,
    /** Words inside a sentence that both have. */
    WORDS,
    /** At least one whole sentence of a paragraph that both have. */
    SENTENCE,
    /** A whole paragraph. */
    PARAGRAPH,
    /** Words outside the story: a dateline, a byline, a credit. */
    ZONE;

    /** The word for it on screen and on disk. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
