package variorum.exchange.json;

/** A line that is no JSON object, or a field that is missing or of another kind than it should be. */
public final class BadJson extends Exception {

    private static final long serialVersionUID = 1L;

    /** The sentence ends with a full stop. */
    public BadJson(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
