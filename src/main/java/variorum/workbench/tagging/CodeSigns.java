package variorum.workbench.tagging;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import variorum.annotation.Code;
import variorum.annotation.Mark;
import variorum.workbench.theme.CodeShape;
import variorum.workbench.theme.Theme;
import variorum.workbench.theme.Token;
import variorum.workbench.theme.Tone;

/** How a code looks in the window: its colour in every theme and the small figure beside its name. */
public final class CodeSigns {

    private static final Token[] KINDS = {Token.ACTOR, Token.POSITION, Token.EVENT};

    private CodeSigns() {}

    /**
     * The colour of a code. One that the light theme has for a kind of code follows the theme; any other is made
     * readable.
     */
    public static Tone tone(Code.Look look) {
        Color chosen = Color.web(look.colour());
        for (Token kind : KINDS) {
            if (kind.in(Theme.LIGHT).equals(chosen)) {
                return Tone.of(kind);
            }
        }
        return Tone.of(chosen);
    }

    /** The figure that goes with a mark. */
    public static CodeShape shape(Mark mark) {
        return switch (mark) {
            case CIRCLE -> CodeShape.CIRCLE;
            case SQUARE -> CodeShape.SQUARE;
            case DIAMOND -> CodeShape.DIAMOND;
            case TRIANGLE -> CodeShape.TRIANGLE;
        };
    }

    /** The figure of a code in a codebook, 10 by 10 pixels: filled for a top code, hollow for one below another. */
    public static Shape ofCode(Code code) {
        return code.parent() == null ? ofTag(code.look()) : shape(code.look().mark()).hollow(tone(code.look()));
    }

    /** The figure of a tag, 10 by 10 pixels, filled. */
    public static Shape ofTag(Code.Look look) {
        return shape(look.mark()).filled(tone(look));
    }

    /** The colour of a code for lines and signs near a node; it follows the theme. */
    public static ObservableValue<Color> ink(Node node, Code.Look look) {
        return Theme.of(node).map(tone(look)::ink);
    }
}
