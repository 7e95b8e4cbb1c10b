package variorum.collation;

import variorum.text.Characters;
import variorum.text.speech.Quotations;

/** Judges differences in which no word is another word: marks, and words that differ in their letters' shape only. */
final class MarkJudge {

    private final Words a;
    private final Words b;
    private final Quotations quotationsA;
    private final Quotations quotationsB;

    MarkJudge(Words a, Words b, Quotations quotationsA, Quotations quotationsB) {
        this.a = a;
        this.b = b;
        this.quotationsA = quotationsA;
        this.quotationsB = quotationsB;
    }

    /** Two marks, one for the other. */
    Verdict shapes(Piece one, Piece other) {
        if (one.sign().equals("\"") && other.sign().equals("\"")) {
            return one.isDoubleQuote() == other.isDoubleQuote()
                    ? new Verdict(Layer.TYPOGRAPHY, "shape of the quotation mark")
                    : new Verdict(Layer.STYLE, "single against double quotation marks");
        }
        if (one.isUnit() || other.isUnit()) {
            return new Verdict(Layer.NUMBER, "what the number counts");
        }
        return new Verdict(Layer.TYPOGRAPHY, one.isDash() && other.isDash() ? "shape of the dash" : "punctuation");
    }

    /** A mark that only one witness has. */
    Verdict lone(Piece mark, Side side) {
        Quotations quotations = side == Side.A ? quotationsA : quotationsB;
        if (mark.isDoubleQuote() || (mark.isSingleQuote() && quotations.ofMark(mark.span()).isPresent())) {
            return new Verdict(Layer.QUOTATION, "a quotation mark only one version has");
        }
        if (mark.isUnit()) {
            return new Verdict(Layer.NUMBER, "what the number counts");
        }
        return isHyphen(mark, side) ? new Verdict(Layer.STYLE, "hyphen") : new Verdict(Layer.TYPOGRAPHY, "punctuation");
    }

    private boolean isHyphen(Piece mark, Side side) {
        String text = (side == Side.A ? a : b).text();
        return mark.isDash() && mark.span().start() > 0 && mark.span().end() < text.length()
                && Characters.isWordPart(text.codePointAt(mark.span().end()))
                && Characters.isWordPart(text.codePointBefore(mark.span().start()));
    }

    /** Two words equal when folded, but not letter for letter. */
    Verdict forms(String one, String other) {
        String plain = Folding.typographic(one);
        String otherPlain = Folding.typographic(other);
        if (plain.equals(otherPlain)) {
            boolean dots = one.indexOf('.') >= 0 != other.indexOf('.') >= 0;
            return new Verdict(Layer.TYPOGRAPHY, dots ? "dots of an abbreviation" : "shape of a character");
        }
        return new Verdict(Layer.STYLE, plain.equalsIgnoreCase(otherPlain) ? "capital letter" : "accent");
    }
}
