package variorum.exchange.dna;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * The password that every coder of a written database has. The program asks for one before it opens a database, and
 * keeps it as Jasypt's strong encryptor does: sixteen bytes of salt, then SHA-256 of salt and password, hashed 100,000
 * times.
 */
final class Password {

    /** What to type; it protects nothing and is meant to be changed. */
    static final String WORD = "variorum";

    private static final int SALT = 16;
    private static final int TIMES = 100_000;

    private Password() {}

    /** The same every time, so that the same project gives the same database. */
    static String digest() {
        byte[] salt = Arrays.copyOf("Discourse Network".getBytes(StandardCharsets.US_ASCII), SALT);
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            byte[] hash = sha.digest(WORD.getBytes(StandardCharsets.UTF_8));
            for (int i = 1; i < TIMES; i++) {
                hash = sha.digest(hash);
            }
            byte[] both = Arrays.copyOf(salt, SALT + hash.length);
            System.arraycopy(hash, 0, both, SALT, hash.length);
            return Base64.getEncoder().encodeToString(both);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
