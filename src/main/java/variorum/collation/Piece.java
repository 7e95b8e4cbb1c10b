package variorum.collation;

import variorum.text.Characters;
import variorum.text.Span;

/**
 * A word or a mark on its way through the comparison of two stretches.
 *
 * @param span where it stands, UTF-16
 * @param word its number among the {@link Words}, or -1 for a mark
 * @param surface as it stands
 * @param folded the word without case, accents and typography; a mark as it stands
 */
record Piece(Span span, int word, String surface, String folded) {

    boolean isWord() {
        return word >= 0;
    }

    /** Double quotation marks of any shape, two apostrophes included. */
    boolean isDoubleQuote() {
        return !isWord() && (Characters.isQuotationMark(surface.charAt(0))
                || (surface.length() == 2 && Characters.isApostrophe(surface.charAt(0))));
    }

    /** A single apostrophe that stands outside words; it may quote or mark a possessive. */
    boolean isSingleQuote() {
        return !isWord() && surface.length() == 1 && Characters.isApostrophe(surface.charAt(0));
    }

    boolean isDash() {
        return !isWord() && Characters.isDash(surface.charAt(0));
    }

    /** The sign of a currency, of a hundredth or of a degree: part of what a number says. */
    boolean isUnit() {
        return !isWord() && (Character.getType(surface.codePointAt(0)) == Character.CURRENCY_SYMBOL
                || "%\u2030\u00B0".contains(surface));
    }

    /** Marks that only differ in shape have the same sign. */
    String sign() {
        if (isDoubleQuote() || isSingleQuote()) {
            return "\"";
        }
        if (isDash()) {
            return "-";
        }
        return surface.equals("\u2026") ? "..." : surface;
    }
}
