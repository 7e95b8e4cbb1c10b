package variorum.workbench.textview;

import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Token;

/**
 * How the words of a row are set. Lengths are in pixels.
 *
 * @param face the face
 * @param font the face in its size
 * @param line from base line to base line
 * @param first from the top of a line to its base line: half of the free space above the letters
 * @param ascent from the highest point of the letters to the base line
 * @param natural from base line to base line if nothing is added
 * @param ink the colour
 * @param before free space above
 * @param after free space below
 * @param indent from the left edge of the column
 */
record RowStyle(
        Face face,
        Font font,
        double line,
        double first,
        double ascent,
        double natural,
        Token ink,
        double before,
        double after,
        double indent) {

    /**
     * Asks JavaFX for the heights of the letters; it has no public font metrics, but a text of one letter tells them.
     */
    static RowStyle of(Face face, double size, double line, Token ink, double before, double after, double indent) {
        Text letter = new Text("x");
        letter.setFont(face.at(size));
        letter.setTextOrigin(VPos.BASELINE);
        Bounds box = letter.getLayoutBounds();
        double ascent = Math.rint(-box.getMinY());
        double descent = Math.rint(box.getMaxY());
        double first = Math.floor((line - ascent - descent) / 2) + ascent;
        return new RowStyle(
                face, letter.getFont(), line, first, -box.getMinY(), box.getHeight(), ink, before, after, indent);
    }

    /** The same, closer to or farther from its neighbours. */
    RowStyle spaced(double newBefore, double newAfter) {
        return new RowStyle(face, font, line, first, ascent, natural, ink, newBefore, newAfter, indent);
    }

    /** What has to be added between lines. */
    double spacing() {
        return line - natural;
    }

    /** The size of the letters. */
    double size() {
        return font.getSize();
    }
}
