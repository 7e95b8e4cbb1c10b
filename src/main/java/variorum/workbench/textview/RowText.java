package variorum.workbench.textview;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.HitInfo;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextLineInfo;
import variorum.text.Characters;

/**
 * The words of one row, laid out in a width. Offsets are UTF-16 from the start of the row, pixels from the left upper
 * corner of its words.
 */
abstract sealed class RowText permits PlainText, PartedText {

    private final Wording wording;
    private final double width;

    RowText(Wording wording, double width) {
        this.wording = wording;
        this.width = width;
    }

    /** What draws the words, in place. */
    abstract Node node();

    /** The same words in another colour, for what is selected. */
    abstract Node copy(Color ink);

    /** At least one line. */
    abstract List<Line> lines();

    /** Whether the paragraph runs from right to left. */
    abstract boolean isRightToLeft();

    /** Where JavaFX put the characters; mirrored if {@link #isRightToLeft}. */
    abstract LayoutInfo layout();

    /** What JavaFX finds at a point of the words. */
    abstract HitInfo hit(Point2D point);

    /** The width they are laid out in. */
    final double width() {
        return width;
    }

    final Wording wording() {
        return wording;
    }

    final String words() {
        return wording.words();
    }

    final double height() {
        return lines().getLast().bottom();
    }

    /** The line at a height, the first or last if it is above or below. */
    final Line lineAt(double y) {
        for (Line line : lines()) {
            if (y < line.bottom()) {
                return line;
            }
        }
        return lines().getLast();
    }

    /** Index of the line an offset is on; at a break it is on the later line. */
    final int lineOf(int offset) {
        int low = 0;
        int high = lines().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines().get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** After the last character of a line that is not blank: where a caret can stand at its end. */
    final int endOf(Line line) {
        int end = line.end();
        while (end > line.start() && line.end() < words().length() && Characters.isBlank(words().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The index of the character on a line that is nearest to a place to the right. */
    final int characterAt(double x, Line line) {
        int found = wording.offset(hitOn(line, x).getCharIndex());
        return Math.clamp(found, line.start(), Math.max(line.start(), line.end() - 1));
    }

    /**
     * The offset between characters of a line that is nearest to a place to the right; never inside of what a reader
     * takes for one, such as a letter with its marks.
     */
    final int insertionAt(double x, Line line) {
        int found = Math.clamp(wording.offset(hitOn(line, x).getInsertionIndex()), line.start(), endOf(line));
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(words());
        return characters.isBoundary(found) ? found : characters.preceding(found);
    }

    private HitInfo hitOn(Line line, double x) {
        double middle = line.baseline() - (line.bottom() - line.top()) / 5;
        return hit(new Point2D(Math.clamp(x, 0, width), middle));
    }

    /** Where the caret stands for an offset, to the right. */
    final double caretX(int offset) {
        Rectangle2D caret = layout().caretInfoAt(wording.position(offset, true), true).getSegmentAt(0);
        return mirrored(caret.getMinX());
    }

    /** Where characters stand, from line to line; blanks at a break are left out. */
    final List<Strip> strips(int start, int end) {
        return strips(start, end, false);
    }

    /** The same, with what takes room after the last character. */
    final List<Strip> strips(int start, int end, boolean withInsert) {
        List<Strip> strips = new ArrayList<>();
        for (int i = lineOf(start); start < end && i < lines().size() && lines().get(i).start() < end; i++) {
            Line line = lines().get(i);
            int from = Math.max(start, line.start());
            int to = Math.min(end, endOf(line));
            if (from < to) {
                addStrips(i, wording.position(from, true), wording.position(to, withInsert && to == end), strips);
            }
        }
        return strips;
    }

    /** Where the room that something takes is, or nothing if it is not on the line of its offset. */
    final List<Strip> stripsOf(Insert insert) {
        List<Strip> strips = new ArrayList<>();
        int end = wording.position(insert.at(), true);
        addStrips(lineOf(insert.at()), end - insert.letters().length(), end, strips);
        return strips;
    }

    private void addStrips(int line, int from, int to, List<Strip> strips) {
        for (Rectangle2D box : layout().getSelectionGeometry(from, to, false)) {
            if (!isOn(line, box)) {
                continue;
            }
            double one = mirrored(box.getMinX());
            double other = mirrored(box.getMaxX());
            if (Math.abs(one - other) > 0.01) {
                strips.add(new Strip(line, Math.min(one, other), Math.max(one, other)));
            }
        }
    }

    /** Where parts of several faces meet at the end of a line, JavaFX tells the first word of the next line, too. */
    private boolean isOn(int line, Rectangle2D box) {
        Rectangle2D bounds = layout().getTextLine(line, false).bounds();
        double middle = (box.getMinY() + box.getMaxY()) / 2;
        return bounds.getMinY() <= middle && middle <= bounds.getMaxY();
    }

    private double mirrored(double x) {
        return isRightToLeft() ? width - x : x;
    }

    /** A line as JavaFX tells it, in offsets of the words. */
    final Line line(TextLineInfo info, double top, double baseline, double bottom) {
        return new Line(wording.offset(info.start()), wording.offset(info.end()), top, baseline, bottom);
    }
}
