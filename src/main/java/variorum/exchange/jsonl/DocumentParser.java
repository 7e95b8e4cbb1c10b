package variorum.exchange.jsonl;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import variorum.exchange.format.Unreadable;
import variorum.exchange.json.BadJson;
import variorum.exchange.json.Fields;
import variorum.exchange.plaintext.Decoder;
import variorum.exchange.plaintext.FileBytes;
import variorum.text.Count;
import variorum.text.Document;
import variorum.text.Intake;
import variorum.text.Metadata;
import variorum.text.Offsets;
import variorum.text.Source;

/** Makes documents from records: the text stands in the record, or in a file whose hash the record names. */
final class DocumentParser {

    private final @Nullable Path base;
    private final Map<String, byte[]> sources = new HashMap<>();

    /** References to files count from a folder; without one there may be none. */
    DocumentParser(@Nullable Path base) {
        this.base = base;
    }

    /** The bytes of the documents so far, by hash, as far as they are known. */
    Map<String, byte[]> sources() {
        return sources;
    }

    Document document(Fields fields) throws BadJson {
        Document.Id id = new Document.Id(fields.text("id"));
        String file = fields.textOrNull("file");
        String text = fields.textOrNull("text");
        Fields described = fields.objectOrNull("source");
        if ((file == null) == (text == null)) {
            throw new BadJson("A document has either a text or a file.");
        }
        Source source;
        if (file == null) {
            String inline = text == null ? "" : text;
            source = described == null ? made(id, inline) : source(described);
            text = inline;
        } else {
            source = source(described == null ? fields.object("source") : described);
            text = textOf(file, source);
        }
        Metadata metadata = RecordParser.metadata(fields.objectOrEmpty("metadata"));
        String replaces = fields.textOrNull("replaces");
        Document document = new Document(id, fields.text("name", id.value()), text, source, metadata)
                .replacing(replaces == null ? null : new Document.Id(replaces));
        check(document, fields.number("characters", Offsets.of(text).codePoints()));
        if (file == null) {
            Originals.of(document).ifPresent(bytes -> sources.put(source.sha256(), bytes));
        }
        return document;
    }

    /** A text that came without a source is its own. */
    private static Source made(Document.Id id, String text) {
        String hash = FileBytes.sha256(text.getBytes(StandardCharsets.UTF_8));
        return new Source(id.value(), hash, StandardCharsets.UTF_8.name(), List.of());
    }

    private static void check(Document document, int announced) throws BadJson {
        if (!Intake.clean(document.text()).alterations().isEmpty()) {
            throw new BadJson("The text holds line ends other than LF, a byte order mark or control characters.");
        }
        int there = Offsets.of(document.text()).codePoints();
        if (there != announced) {
            throw new BadJson("The text has " + Count.of(there, "character") + " and not " + announced + ".");
        }
    }

    private static Source source(Fields fields) throws BadJson {
        List<Source.Alteration> alterations = new ArrayList<>();
        Fields counts = fields.objectOrEmpty("alterations");
        for (String kind : counts.names()) {
            alterations.add(new Source.Alteration(Kinds.parse(Source.Kind.class, kind), counts.number(kind)));
        }
        String charset = fields.text("charset", StandardCharsets.UTF_8.name());
        return new Source(fields.text("name"), fields.text("sha256"), charset, alterations);
    }

    private String textOf(String file, Source source) throws BadJson {
        Charset charset = Decoder.charset(source.charset()).orElse(null);
        if (charset == null) {
            throw new BadJson("This Java does not know the encoding " + source.charset() + ".");
        }
        try {
            byte[] bytes = FileBytes.read(resolved(file), FileBytes.LARGEST);
            if (!FileBytes.sha256(bytes).equals(source.sha256())) {
                throw new BadJson("The file " + file + " is not the one that was annotated: its hash is another.");
            }
            sources.put(source.sha256(), bytes);
            return Intake.clean(Decoder.decodeAs(bytes, charset).text()).text();
        } catch (Unreadable missing) {
            throw new BadJson("The text is not there: " + missing.sentence());
        }
    }

    private Path resolved(String file) throws BadJson {
        @Nullable Path path = null;
        try {
            path = Path.of(file);
        } catch (InvalidPathException broken) {
            throw new BadJson("\"" + file + "\" is no file name.");
        }
        if (base == null) {
            throw new BadJson("A file can't be named here: the text itself must be.");
        }
        if (path.isAbsolute()) {
            throw new BadJson("A file must be given from the folder of this one, not as " + file + ".");
        }
        return base.resolve(path).normalize();
    }
}
