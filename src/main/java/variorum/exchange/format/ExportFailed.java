package variorum.exchange.format;

import org.jspecify.annotations.Nullable;

/** An export did not come about: says in one sentence why, and what is there instead. */
public final class ExportFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The sentence names the file and ends with a full stop. */
    public ExportFailed(String sentence) {
        super(sentence);
    }

    /** The sentence, and what was behind it. */
    public ExportFailed(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
