package variorum.collation;

import java.util.Locale;
import variorum.text.Span;

/**
 * A quotation that the two witnesses do not give alike.
 *
 * @param kind what was done
 * @param a the words concerned in A, UTF-16; empty where A lacks them
 * @param b the words concerned in B, UTF-16; empty where B lacks them
 */
public record AlteredQuotation(Kind kind, Span a, Span b) {

    /** What can happen to a quotation on the way from A to B. */
    public enum Kind {
        /** Words stand inside the marks that A does not have. */
        WORDS_PUT_IN,
        /** Words of A inside the marks are missing. */
        WORDS_LEFT_OUT,
        /** Words inside the marks were exchanged. */
        WORDS_CHANGED,
        /** The same words lost their marks. */
        MARKS_DROPPED,
        /** The same words got marks. */
        MARKS_ADDED,
        /** A paragraph's quotation no longer closes. */
        CLOSING_MARK_DROPPED,
        /** A paragraph's quotation now closes. */
        CLOSING_MARK_ADDED,
        /** What A says in its own words B gives as a quotation. */
        PARAPHRASE_QUOTED,
        /** What A quotes B says in its own words. */
        QUOTATION_PARAPHRASED;

        /** The words for it on screen. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        Kind reversed() {
            return switch (this) {
                case WORDS_PUT_IN -> WORDS_LEFT_OUT;
                case WORDS_LEFT_OUT -> WORDS_PUT_IN;
                case WORDS_CHANGED -> WORDS_CHANGED;
                case MARKS_DROPPED -> MARKS_ADDED;
                case MARKS_ADDED -> MARKS_DROPPED;
                case CLOSING_MARK_DROPPED -> CLOSING_MARK_ADDED;
                case CLOSING_MARK_ADDED -> CLOSING_MARK_DROPPED;
                case PARAPHRASE_QUOTED -> QUOTATION_PARAPHRASED;
                case QUOTATION_PARAPHRASED -> PARAPHRASE_QUOTED;
            };
        }
    }

    /** The stretch in one of the witnesses. */
    public Span in(Side side) {
        return side == Side.A ? a : b;
    }

    AlteredQuotation reversed() {
        return new AlteredQuotation(kind.reversed(), b, a);
    }
}
