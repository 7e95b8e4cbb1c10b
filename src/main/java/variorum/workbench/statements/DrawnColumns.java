package variorum.workbench.statements;

import java.util.List;
import java.util.Optional;

/** The columns as they are drawn: which, how wide, and which of them the hands are in. */
final class DrawnColumns {

    private List<Column> all = List.of();
    private double[] widths = new double[0];
    /** The number is nothing to fill in: the hands begin beside it. */
    private int current = 1;

    /** Draws these columns into a width in pixels; the hands stay in their place, as far as there is one. */
    void fit(List<Column> columns, double width) {
        all = columns;
        widths = ColumnsShown.widths(columns, Math.max(0, width));
        step(0);
    }

    /** From left to right. */
    List<Column> all() {
        return all;
    }

    /** The width of each in pixels. */
    double[] widths() {
        return widths;
    }

    /** The one that the hands are in. */
    Optional<Column> current() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(current));
    }

    /** Moves the hands so many columns to the right, or with less than 0 to the left, as far as there are any. */
    void step(int by) {
        if (!all.isEmpty()) {
            current = Math.clamp(current + (long) by, 0, all.size() - 1);
        }
    }

    /** Puts the hands into a column. */
    void goTo(Column column) {
        current = Math.max(0, all.indexOf(column));
    }

    /** Where the column that the hands are in begins, in pixels from the beginning of the first. */
    double left() {
        double left = 0;
        for (int i = 0; i < current && i < widths.length; i++) {
            left += widths[i] + ColumnsShown.GAP;
        }
        return left;
    }
}
