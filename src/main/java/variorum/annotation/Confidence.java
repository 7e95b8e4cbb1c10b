package variorum.annotation;

/** How sure the coder is. */
public enum Confidence {
    /** Nothing to add. */
    SURE,
    /** To be looked at again. */
    UNSURE,
    /** To be talked over with others. */
    DISCUSS
}
