package variorum.text.speech;

import java.util.Locale;

/** In whose words a report says what somebody holds. */
public enum QuoteType {
    /** In the speaker's, between quotation marks. */
    DIRECT,
    /** In the report's, as what somebody said. */
    INDIRECT,
    /** In the report's, with some words of the speaker's between marks. */
    MIXED,
    /** In the report's, and nobody is said to have said it. */
    NARRATED;

    /** The word for it on screen and on disk. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
