package variorum.annotation;

/**
 * The sign a code carries besides its colour, so that colour is never the only way to tell two codes apart. Each shape
 * goes with one pattern of underline.
 */
public enum Mark {
    /** A circle; a plain line under the words. */
    CIRCLE,
    /** A square; a line with brackets at its ends. */
    SQUARE,
    /** A diamond; a dotted line. */
    DIAMOND,
    /** A triangle; a dashed line. */
    TRIANGLE
}
