package variorum.workbench.textview;

import variorum.workbench.theme.Tone;

/**
 * How a mark is drawn.
 *
 * @param tone its colour
 * @param pattern what tells it from others apart from the colour
 * @param proposed whether it waits to be accepted: drawn in widely spaced dots
 */
public record MarkStyle(Tone tone, Pattern pattern, boolean proposed) {

    /** The figure of the line. */
    public enum Pattern {
        /** A plain line. */
        PLAIN,
        /** A line with a bracket at either end. */
        BRACKETS,
        /** A line of square dots. */
        DOTS,
        /** A line of dashes. */
        DASHES
    }

    /** An accepted mark. */
    public MarkStyle(Tone tone, Pattern pattern) {
        this(tone, pattern, false);
    }
}
