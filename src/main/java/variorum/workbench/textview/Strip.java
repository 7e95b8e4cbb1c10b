package variorum.workbench.textview;

/**
 * Where characters stand on one line; in a line of both writing directions a stretch of characters may take several
 * strips.
 *
 * @param line index of the line in its row
 * @param left in pixels from the left edge of the words
 * @param right in the same pixels
 */
record Strip(int line, double left, double right) {

    double width() {
        return right - left;
    }
}
