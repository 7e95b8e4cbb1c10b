package variorum.storage;

/** Something in the file does not hold; carries the sentence. Never leaves this package. */
final class Damaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Damaged(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
