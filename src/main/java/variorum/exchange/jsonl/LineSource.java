package variorum.exchange.jsonl;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import variorum.exchange.json.BadJson;
import variorum.exchange.plaintext.FileBytes;

/** The lines of a stream, one at a time, none longer than memory can hold. Mutable. */
final class LineSource {

    /** The largest text, each of its bytes written as an escape of two. */
    private static final long LONGEST = 2 * FileBytes.LARGEST;

    private final InputStream in;
    private int number;
    private boolean ended;

    LineSource(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The number of the line last answered, from 1. */
    int number() {
        return number;
    }

    /**
     * The next line without its end, or null after the last.
     *
     * @throws BadJson when the line is no UTF-8 or too long; the next call goes on behind it
     */
    @Nullable
    String next() throws IOException, BadJson {
        if (ended) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        int b = in.read();
        for (; b >= 0 && b != '\n'; b = in.read()) {
            length++;
            if (length <= LONGEST) {
                line.write(b);
            }
        }
        ended = b < 0;
        if (ended && length == 0) {
            return null;
        }
        number++;
        if (length > LONGEST) {
            throw new BadJson("This line is too long (" + length / (1024 * 1024) + " MB).");
        }
        return decoded(line.toByteArray());
    }

    private static String decoded(byte[] bytes) throws BadJson {
        try {
            String line = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        } catch (CharacterCodingException broken) {
            throw new BadJson("This line is not UTF-8.");
        }
    }
}
