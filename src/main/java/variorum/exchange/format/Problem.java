package variorum.exchange.format;

/**
 * Something in a file that was not taken over as it stood.
 *
 * @param place where in the file: "line 12", or empty for the file as a whole
 * @param sentence what is wrong and what was done about it
 * @param weight whether something is missing because of it
 */
public record Problem(String place, String sentence, Weight weight) {

    /** How much a problem matters. */
    public enum Weight {
        /** Everything was taken over; the reader should know all the same. */
        NOTE,
        /** Something was not taken over. */
        LEFT_OUT
    }

    /** Something to know, nothing missing. */
    public static Problem note(String place, String sentence) {
        return new Problem(place, sentence, Weight.NOTE);
    }

    /** Something is missing. */
    public static Problem leftOut(String place, String sentence) {
        return new Problem(place, sentence, Weight.LEFT_OUT);
    }

    /** Whether something is missing because of it. */
    public boolean isLeftOut() {
        return weight == Weight.LEFT_OUT;
    }

    @Override
    public String toString() {
        return place.isEmpty() ? sentence : place + ": " + sentence;
    }
}
