package variorum.project;

/** Says in one sentence for the person at the screen why an edit was not made. Nothing has changed. */
public final class EditRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The sentence ends with a full stop and names the thing as the person knows it. */
    public EditRejected(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
