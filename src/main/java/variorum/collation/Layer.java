package variorum.collation;

import java.util.Locale;

/** What kind of difference a reader has before them, from the slightest to the gravest. */
public enum Layer {
    /** Shapes of quotation marks and apostrophes, dots of abbreviations, dashes, other punctuation. */
    TYPOGRAPHY,
    /** House style: capitals, accents, spelling, hyphens, figures against number words. */
    STYLE,
    /** Another name, or another form of a name, for a person, place, body or thing. */
    NAME,
    /** Days, months, years and relative dates. */
    TIME,
    /** Any other choice of words, and facts added or left out. */
    WORDING,
    /** A figure or number word. */
    NUMBER,
    /** Quotation marks added or removed, words inside them altered, paraphrase turned quotation and back. */
    QUOTATION,
    /** Who is said to have said it: speaker, verb of saying, dateline, agency credit. */
    ATTRIBUTION;

    /** The word for it on screen and on disk. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
