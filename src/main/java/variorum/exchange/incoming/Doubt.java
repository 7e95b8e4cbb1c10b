package variorum.exchange.incoming;

import variorum.annotation.Confidence;

/** How sure a coder was, from the word for it. */
public final class Doubt {

    private Doubt() {}

    /** Whether a word is one for a confidence. */
    public static boolean isWord(String word) {
        for (Confidence each : Confidence.values()) {
            if (each.word().equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** The confidence of a word; sure when it is none. */
    public static Confidence of(String word) {
        for (Confidence each : Confidence.values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        return Confidence.SURE;
    }
}
