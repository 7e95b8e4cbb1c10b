package variorum.workbench.compare;

import variorum.collation.Layer;
import variorum.workbench.textview.Fill;
import variorum.workbench.theme.Token;
import variorum.workbench.theme.Tone;

/**
 * How a layer looks. Eight layers are not eight colours but three weights; the letter tells those of one weight apart.
 *
 * @param title its name on a chip
 * @param letter set beside changed words; empty for the slightest weight
 * @param look how the changed words are drawn
 * @param tone the colour of changed words
 * @param missing the colour of the box where words are missing
 * @param meaning what it holds, for a tooltip
 */
record LayerSign(String title, String letter, Fill.Look look, Tone tone, Tone missing, String meaning) {

    static LayerSign of(Layer layer) {
        return switch (layer) {
            case TYPOGRAPHY -> dotted("Typography", "Shapes of marks, dots of abbreviations, other punctuation");
            case STYLE -> dotted("Style", "House style: capitals, accents, spelling, figures against words");
            case NAME -> word("Name", "N", "Another name, or another form of a name");
            case TIME -> word("Time", "T", "Days and relative dates, read by the date of each report");
            case WORDING -> word("Wording", "W", "Other words, and what was added or left out");
            case NUMBER -> sense("Number", "#", "Another figure");
            case QUOTATION -> sense("Quotation", "Q", "Marks added or dropped, words inside them altered");
            case ATTRIBUTION -> sense("Attribution", "A", "Who is said to have said it: speaker, dateline, credit");
        };
    }

    /** The style class of its letter. */
    String style() {
        return switch (look) {
            case WASH -> "word";
            case OUTLINED -> "sense";
            case DOTTED, FRAMED -> "dotted";
        };
    }

    private static LayerSign dotted(String title, String meaning) {
        return new LayerSign(title, "", Fill.Look.DOTTED, Tone.of(Token.ASIDE), Tone.of(Token.ASIDE), meaning);
    }

    private static LayerSign word(String title, String letter, String meaning) {
        return new LayerSign(title, letter, Fill.Look.WASH, Tone.of(Token.WORD), Tone.of(Token.TEXT2), meaning);
    }

    private static LayerSign sense(String title, String letter, String meaning) {
        return new LayerSign(
                title, letter, Fill.Look.OUTLINED, Tone.of(Token.SENSE_EDGE), Tone.of(Token.SENSE_EDGE), meaning);
    }
}
