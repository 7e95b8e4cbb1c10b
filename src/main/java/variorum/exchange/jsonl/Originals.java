package variorum.exchange.jsonl;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import variorum.annotation.Location;
import variorum.exchange.format.Contents;
import variorum.exchange.format.Loss;
import variorum.exchange.plaintext.Decoder;
import variorum.exchange.plaintext.FileBytes;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Source;

/**
 * Makes the bytes of a file again from its text. That works when nothing was altered, or only a byte order mark
 * dropped.
 */
public final class Originals {

    private Originals() {}

    /** The bytes whose hash the document's source names; empty when the text does not give them. */
    public static Optional<byte[]> of(Document document) {
        Source source = document.source();
        boolean altered = source.alterations().stream().anyMatch(a -> a.kind() != Source.Kind.BYTE_ORDER_MARK);
        if (altered) {
            return Optional.empty();
        }
        String mark = source.alterations().isEmpty() ? "" : "\uFEFF";
        return Decoder.charset(source.charset())
                .filter(Charset::canEncode)
                .flatMap(charset -> encoded(mark + document.text(), charset))
                .filter(bytes -> FileBytes.sha256(bytes).equals(source.sha256()));
    }

    /** The losses of a format that carries texts and hashes, but no files. */
    public static List<Loss> notCarried(Project project) {
        return Contents.of(project).documents().stream()
                .filter(document -> of(document).isEmpty())
                .map(document -> new Loss(
                        "files with the original line ends or characters",
                        new Location.InDocument(document.id()),
                        "The text of " + document.name() + " is carried, and the hash of its file, but not the file's "
                                + "bytes."))
                .toList();
    }

    private static Optional<byte[]> encoded(String text, Charset charset) {
        try {
            ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(copy);
            return Optional.of(copy);
        } catch (CharacterCodingException notInCharset) {
            return Optional.empty();
        }
    }
}
