package variorum.workbench.textview;

import javafx.scene.text.Text;
import variorum.workbench.theme.Theme;

/** Lays out words in whichever way their scripts need. */
final class Setting {

    private static final String MORE = "…";

    /** What does not stand well before the dots. */
    private static final String LOOSE = " \u00A0.,;:…";

    /** So few letters of a cut word say nothing. */
    private static final int STUMP = 5;

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

    /**
     * Words cut with three dots if they would take more than a number of lines: as many letters as there is room for,
     * or to the end of the word before where that costs only a few of many.
     */
    static RowText of(String words, RowStyle style, double width, int lines, Theme theme) {
        RowText whole = of(Wording.of(words), style, width, theme);
        if (whole.lines().size() <= lines) {
            return whole;
        }
        int fits = 0;
        int over = Math.min(words.length(), whole.endOf(whole.lines().get(lines)));
        while (over - fits > 1) {
            int middle = fits + (over - fits) / 2;
            if (cut(words, middle, style, width, theme).lines().size() <= lines) {
                fits = middle;
            } else {
                over = middle;
            }
        }
        return cut(words, atWord(words, fits), style, width, theme);
    }

    private static RowText cut(String words, int end, RowStyle style, double width, Theme theme) {
        int whole = end > 0 && Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end;
        while (whole > 0 && LOOSE.indexOf(words.charAt(whole - 1)) >= 0) {
            whole--;
        }
        return of(Wording.of(words.substring(0, whole) + MORE), style, width, theme);
    }

    private static int atWord(String words, int end) {
        int blank = words.lastIndexOf(' ', end);
        return blank > 0 && end - blank <= Math.min(STUMP, end / 6) ? blank : end;
    }
}
