package variorum.exchange.plaintext;

/**
 * A text out of bytes.
 *
 * @param text the characters, a byte order mark included
 * @param charset the encoding it was read in
 * @param undecodable how many stretches of bytes are no character in it and became U+FFFD
 * @param certainty how sure the encoding is, 0 to 100
 */
public record Decoded(String text, String charset, int undecodable, int certainty) {

    /** Below this the encoding is a guess that a person should look at. */
    public static final int ENOUGH = 60;

    /** Whether a person should look at it. */
    public boolean isGuess() {
        return certainty < ENOUGH;
    }
}
