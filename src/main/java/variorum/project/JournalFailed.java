package variorum.project;

/** Nothing was written, and nothing changed in memory: says in a sentence what went wrong, where, and what was kept. */
public class JournalFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The sentence is for the person at the screen; the cause is for the details. */
    public JournalFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
