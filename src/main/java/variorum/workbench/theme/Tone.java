package variorum.workbench.theme;

import java.util.List;
import javafx.scene.paint.Color;

/** A colour of a mark: a token of the theme, or a colour that the user chose, made readable in every theme. */
public sealed interface Tone {

    /** The tone of a token. */
    static Tone of(Token token) {
        return new Named(token);
    }

    /** The tone of a colour chosen by the user. */
    static Tone of(Color color) {
        return new Chosen(color);
    }

    /** For lines and text on paper. */
    Color ink(Theme theme);

    /** For a surface that text may lie on. */
    Color fill(Theme theme);

    /** A colour of the theme. */
    record Named(Token token) implements Tone {

        @Override
        public Color ink(Theme theme) {
            return token.in(theme);
        }

        /** The fill that belongs to a kind of code; for any other token a thin wash of it. */
        @Override
        public Color fill(Theme theme) {
            return switch (token) {
                case ACTOR -> Token.ACTOR_FILL.in(theme);
                case POSITION -> Token.POSITION_FILL.in(theme);
                case EVENT -> Token.EVENT_FILL.in(theme);
                case SENSE_EDGE -> Token.SENSE.in(theme);
                case WINDOW, PAPER, RAISED, HOVER, PICKED -> token.in(theme);
                case ACTOR_FILL, POSITION_FILL, EVENT_FILL, WORD, SENSE, OWN, MOVED, RIBBON -> token.in(theme);
                case LINE, EDGE, TEXT, TEXT2, ASIDE, ACCENT, ON_ACCENT -> wash(token.in(theme), theme);
                case GOOD, WARN, ERROR -> wash(token.in(theme), theme);
            };
        }
    }

    /** A colour that the user chose, whatever theme was on. */
    record Chosen(Color color) implements Tone {

        /** What the comparison lays behind words; lines under them are seen there too. */
        private static final List<Token> DIFFERENCES =
                List.of(Token.WORD, Token.SENSE, Token.OWN, Token.MOVED, Token.RIBBON);

        /** The chosen colour, darkened or lightened as far as it must be to be read on paper and seen on tints. */
        @Override
        public Color ink(Theme theme) {
            Color ink = Contrast.readable(color, Token.PAPER.in(theme), Contrast.TEXT);
            for (Token tint : DIFFERENCES) {
                ink = Contrast.readable(ink, tint.in(theme), Contrast.GRAPHIC);
            }
            return ink;
        }

        @Override
        public Color fill(Theme theme) {
            return wash(ink(theme), theme);
        }
    }

    private static Color wash(Color ink, Theme theme) {
        return Contrast.mix(Token.PAPER.in(theme), ink, theme == Theme.CONTRAST ? 0.3 : 0.16);
    }
}
