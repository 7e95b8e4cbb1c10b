package variorum.exchange.plaintext;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the encoding of bytes and decodes them. The order of the attempts is measured: see the page on formats. */
public final class Decoder {

    /** Statistics look at no more than this many bytes. */
    private static final int SAMPLE = 256 * 1024;
    private static final int SURE = 100;
    private static final int BY_ZEROS = 90;
    private static final int DECLARED = 80;
    private static final int DAMAGED = 70;

    /** What most texts are in that give no hint at all. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Decoder() {}

    /**
     * Decodes bytes.
     *
     * @param declared what somebody says the encoding is, or null
     */
    public static Decoded decode(byte[] bytes, @Nullable Charset declared) {
        Optional<Charset> marked = byMark(bytes);
        if (marked.isPresent()) {
            return withMark(decode(bytes, marked.get(), SURE));
        }
        Decoded utf8 = decode(bytes, StandardCharsets.UTF_8, SURE);
        if (utf8.undecodable() == 0 && !Binary.hasManyZeros(bytes)) {
            return utf8;
        }
        Optional<Charset> zeros = byZeros(bytes);
        if (zeros.isPresent()) {
            return decode(bytes, zeros.get(), BY_ZEROS);
        }
        if (declared != null) {
            Decoded asDeclared = decode(bytes, declared, DECLARED);
            if (asDeclared.undecodable() == 0) {
                return asDeclared;
            }
        }
        return isDamagedALittle(utf8) ? decode(bytes, StandardCharsets.UTF_8, DAMAGED) : byStatistics(bytes);
    }

    /** Some decoders take the mark away themselves; that it was there must be known. */
    private static Decoded withMark(Decoded decoded) {
        String text = decoded.text().startsWith("\uFEFF") ? decoded.text() : "\uFEFF" + decoded.text();
        return new Decoded(text, decoded.charset(), decoded.undecodable(), decoded.certainty());
    }

    /** Decodes bytes in an encoding that is known. */
    public static Decoded decodeAs(byte[] bytes, Charset charset) {
        return decode(bytes, charset, SURE);
    }

    /** The charset of a name; empty when there is none. */
    public static Optional<Charset> charset(String name) {
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException noName) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) && bytes.length % 4 == 0) {
            return Optional.of(StandardCharsets.UTF_32LE);
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_32BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark has a zero in every second byte of Latin text, and in the spaces of any other. */
    private static Optional<Charset> byZeros(byte[] bytes) {
        int[] zeros = new int[2];
        int sample = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < sample; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        boolean even = bytes.length % 2 == 0;
        if (even && zeros[1] > 0 && zeros[0] == 0) {
            return fitting(bytes, StandardCharsets.UTF_16LE);
        }
        return even && zeros[0] > 0 && zeros[1] == 0 ? fitting(bytes, StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<Charset> fitting(byte[] bytes, Charset charset) {
        Decoded decoded = decode(bytes, charset, BY_ZEROS);
        boolean text = decoded.undecodable() == 0 && !Binary.looksLikeControl(decoded.text());
        return text ? Optional.of(charset) : Optional.empty();
    }

    /** What is left when the Unicode encodings are ruled out. */
    private static Decoded byStatistics(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE));
        for (CharsetMatch match : detector.detectAll()) {
            Optional<Charset> charset = charset(match.getName());
            if (charset.isPresent() && !charset.get().name().startsWith("UTF-")) {
                return decode(bytes, charset.get(), match.getConfidence());
            }
        }
        return decode(bytes, WESTERN, 0);
    }

    /** UTF-8 in which a byte was lost here and there: far more of its longer characters are whole than broken. */
    private static boolean isDamagedALittle(Decoded utf8) {
        long longer = utf8.text().chars().filter(c -> c > 0x7F).count();
        return utf8.undecodable() * 10L < longer;
    }

    private static Decoded decode(byte[] bytes, Charset charset, int certainty) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        double most = (double) bytes.length * decoder.maxCharsPerByte();
        CharBuffer out = CharBuffer.allocate(Math.toIntExact((long) most + 1));
        int undecodable = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            in.position(in.position() + result.length());
            out.put('\uFFFD');
            undecodable++;
            result = decoder.decode(in, out, true);
        }
        decoder.flush(out);
        return new Decoded(out.flip().toString(), charset.name(), undecodable, certainty);
    }
}
