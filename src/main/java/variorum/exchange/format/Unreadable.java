package variorum.exchange.format;

import org.jspecify.annotations.Nullable;

/** A file gives nothing at all: says why in one sentence for the person who named it. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The sentence names the file and ends with a full stop. */
    public Unreadable(String sentence) {
        super(sentence);
    }

    /** The sentence, and what was behind it. */
    public Unreadable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
