package variorum.exchange.plaintext;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * Tells a program's file from a text, so that a person is told what it is instead of being shown letters that mean
 * nothing.
 */
final class Binary {

    private static final int SAMPLE = 64 * 1024;

    /** More than one character in so many that no text has. */
    private static final int ODD_ONE_IN = 50;

    private static final String ZIP = "a ZIP archive or an Office document";

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("%PDF-", "a PDF"),
            Map.entry("PK\u0003\u0004", ZIP),
            Map.entry("{\\rtf", "an RTF document"),
            Map.entry("\u00D0\u00CF\u0011\u00E0", "an old Office document"),
            Map.entry("SQLite format 3\u0000", "a database"),
            Map.entry("\u0089PNG", "a picture"),
            Map.entry("GIF8", "a picture"),
            Map.entry("\u00FF\u00D8\u00FF", "a picture"),
            Map.entry("\u001F\u008B", "a compressed file"),
            Map.entry("\u007FELF", "a program"));

    private Binary() {}

    /** Whether a file can be opened as what it begins like; known of ZIP archives alone. */
    static boolean isWhole(Path file, String kind) {
        if (!kind.equals(ZIP)) {
            return true;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.size() > 0;
        } catch (IOException broken) {
            return false;
        }
    }

    /** What the first bytes say it is; empty when they say nothing. */
    static Optional<String> kind(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
        return KINDS.entrySet().stream()
                .filter(kind -> head.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether there are so many zero bytes that it can't be one stray control character in UTF-8. */
    static boolean hasManyZeros(byte[] bytes) {
        int sample = Math.min(SAMPLE, bytes.length);
        int zeros = 0;
        for (int i = 0; i < sample; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros * ODD_ONE_IN * 2 > sample;
    }

    /** Whether there are more control characters than any text has. */
    static boolean looksLikeControl(String text) {
        int sample = Math.min(SAMPLE, text.length());
        long odd = text.substring(0, sample).chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000B')
                .count();
        return odd * ODD_ONE_IN > sample;
    }
}
