package variorum.workbench.textview;

import java.util.Arrays;

/**
 * How high each row is and where it therefore begins, in pixels. Heights may be guesses until the row has been
 * measured.
 */
final class Heights {

    private final double[] heights;
    private final boolean[] measured;
    private final double[] tops;
    private int unmeasured;
    /** Up to which row, exclusively, {@link #tops} is right. */
    private int known = 1;

    /** All heights are guesses. */
    Heights(double[] guesses) {
        heights = guesses.clone();
        measured = new boolean[heights.length];
        tops = new double[heights.length + 1];
        unmeasured = heights.length;
    }

    boolean isMeasured(int row) {
        return measured[row];
    }

    boolean areAllMeasured() {
        return unmeasured == 0;
    }

    /** The first row whose height is a guess, or -1. */
    int firstGuessed() {
        int row = 0;
        while (row < measured.length && measured[row]) {
            row++;
        }
        return row < measured.length ? row : -1;
    }

    void measured(int row, double height) {
        if (!measured[row]) {
            measured[row] = true;
            unmeasured--;
        }
        if (heights[row] != height) {
            heights[row] = height;
            known = Math.min(known, row + 1);
        }
    }

    /** The height of a row is a guess again. */
    void forget(int row) {
        if (measured[row]) {
            measured[row] = false;
            unmeasured++;
        }
    }

    double height(int row) {
        return heights[row];
    }

    /** Where a row begins; for the number of rows, where the last one ends. */
    double top(int row) {
        for (; known <= row; known++) {
            tops[known] = tops[known - 1] + heights[known - 1];
        }
        return tops[row];
    }

    double total() {
        return top(heights.length);
    }

    /** The row at a height; the first or last if it is above or below all. */
    int rowAt(double y) {
        total();
        int found = Arrays.binarySearch(tops, y);
        int row = found >= 0 ? found : -found - 2;
        return Math.clamp(row, 0, Math.max(0, heights.length - 1));
    }
}
