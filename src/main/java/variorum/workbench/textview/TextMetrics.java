package variorum.workbench.textview;

/**
 * Sizes of the letters on a page, in pixels.
 *
 * @param size letters of the story
 * @param line from base line to base line of the story; three lanes need 10 more than the letters
 * @param gap below a paragraph
 * @param headline letters of the headline
 * @param headlineLine from base line to base line of the headline
 * @param top above the first block
 * @param small letters of second lines and of what is set aside
 * @param measure the longest line, in times the size of the letters
 */
public record TextMetrics(
        double size,
        double line,
        double gap,
        double headline,
        double headlineLine,
        double top,
        double small,
        double measure) {

    /** Tagged text in panes side by side. */
    public static final TextMetrics TAGGED = new TextMetrics(16, 26, 10, 22, 28, 14, 13, 32);

    /** Tagged text in one wide pane. */
    public static final TextMetrics SINGLE = new TextMetrics(18, 28, 12, 28, 34, 28, 13, 32.25);

    /** Compared text. */
    public static final TextMetrics COMPARED = new TextMetrics(16, 24, 12, 22, 28, 14, 13, 32);

    /** The same page larger or smaller; 1 changes nothing. */
    public TextMetrics zoomed(double factor) {
        return new TextMetrics(size * factor, Math.round(line * factor), Math.round(gap * factor), headline * factor,
                Math.round(headlineLine * factor), top, small * factor, measure);
    }
}
