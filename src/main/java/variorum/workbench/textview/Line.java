package variorum.workbench.textview;

/**
 * A line of a laid-out row.
 *
 * @param start first character, counted from the start of the row, UTF-16
 * @param end after its last character, blanks at the break included
 * @param top upper edge in pixels from the top of the row's words
 * @param baseline base line in the same pixels
 * @param bottom lower edge in the same pixels: the upper edge of the next line
 */
record Line(int start, int end, double top, double baseline, double bottom) {}
