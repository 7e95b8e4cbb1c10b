package variorum.workbench.textview;

import java.util.Set;
import javafx.scene.paint.Color;
import variorum.workbench.theme.Theme;
import variorum.workbench.theme.Token;

/**
 * Everything a row has to know besides its own words and items to be drawn.
 *
 * @param theme the colours
 * @param metrics the sizes
 * @param column where things stand from left to right
 * @param selection what is selected
 * @param lit ids of the marks that are selected or under the pointer
 * @param picked ids of the marks that are selected
 */
record Brush(
        Theme theme, TextMetrics metrics, Column column, Selection selection, Set<Object> lit, Set<Object> picked) {

    Color color(Token token) {
        return token.in(theme);
    }

    boolean isLit(Mark mark) {
        return lit.contains(mark.id());
    }

    boolean isPicked(Mark mark) {
        return picked.contains(mark.id());
    }
}
