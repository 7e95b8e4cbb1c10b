package variorum.workbench.textview;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import variorum.workbench.theme.Theme;

/** Finds out how high rows are, without keeping what it laid out. */
final class Measurer {

    private final String text;
    private final Column column;
    private final Text pen = new Text();

    Measurer(String text, Column column) {
        this.text = text;
        this.column = column;
    }

    /** The exact height of a row with the items on it and with the free space around it, in pixels. */
    double height(Row row, List<Item> items) {
        RowStyle style = row.style();
        double free = style.before() + style.after();
        return switch (row) {
            case Row.Words words -> free + heightOf(Wording.of(words, text, items), style);
            case Row.Aside aside -> AsideView.height(aside.style());
            case Row.Caption caption -> free + heightOf(Wording.of(caption.words()), style);
            case Row.Ghost ghost -> free + CaptionView.NOTE + heightOf(Wording.of(ghost.words()), style);
        };
    }

    private double heightOf(Wording wording, RowStyle style) {
        double width = column.widthFor(style);
        if (!wording.isPlain()) {
            return Setting.of(wording, style, width, Theme.LIGHT).height();
        }
        RowText set = new PlainText(wording, style, width, pen, insert -> Color.BLACK);
        Insert hyphen = Hyphens.next(set, width);
        return hyphen == null ? set.height() : heightOf(set.wording().with(hyphen), style);
    }

    /** A guess that costs nothing: by the number of characters. */
    double guess(Row row) {
        RowStyle style = row.style();
        int characters = switch (row) {
            case Row.Words words -> words.span().length();
            case Row.Aside aside -> 1;
            case Row.Caption caption -> caption.words().length();
            case Row.Ghost ghost -> ghost.words().length();
        };
        double lines = Math.ceil(characters * style.size() * 0.49 / column.widthFor(style));
        return style.before() + Math.max(1, lines) * style.line() + style.after();
    }
}
