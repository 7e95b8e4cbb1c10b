package variorum.workbench.textview;

import javafx.scene.text.Text;
import variorum.workbench.theme.Theme;

/** Lays out words in whichever way their scripts need. */
final class Setting {

    private static final String MORE = "…";

    private Setting() {}

    /** Words in the width of a column, broken at blanks and hyphens. */
    static RowText of(Wording wording, RowStyle style, double width, Theme theme) {
        RowText text = once(wording, style, width, theme);
        Insert hyphen = Script.isSimple(wording.words()) ? Hyphens.next(text, width) : null;
        while (hyphen != null) {
            text = once(text.wording().with(hyphen), style, width, theme);
            hyphen = Hyphens.next(text, width);
        }
        return text;
    }

    private static RowText once(Wording wording, RowStyle style, double width, Theme theme) {
        if (!wording.isPlain()) {
            return new PartedText(LongWords.broken(wording, style, width), style, width, theme);
        }
        Text node = new Text();
        node.setFill(theme.color(style.ink()));
        return new PlainText(wording, style, width, node, insert -> insert.ink().ink(theme));
    }

    /** Words cut with three dots if they would take more than a number of lines. */
    static RowText of(String words, RowStyle style, double width, int lines, Theme theme) {
        RowText whole = of(Wording.of(words), style, width, theme);
        if (whole.lines().size() <= lines) {
            return whole;
        }
        int end = whole.endOf(whole.lines().get(lines - 1));
        while (end > 0) {
            RowText cut = of(Wording.of(words.substring(0, end).stripTrailing() + MORE), style, width, theme);
            if (cut.lines().size() <= lines) {
                return cut;
            }
            end = words.offsetByCodePoints(end, -1);
        }
        return of(Wording.of(MORE), style, width, theme);
    }
}
