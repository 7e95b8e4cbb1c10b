package variorum.exchange.jsonl;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.format.Contents;
import variorum.exchange.format.Target;
import variorum.exchange.format.Unreadable;
import variorum.exchange.json.JsonLine;
import variorum.exchange.plaintext.FileBytes;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Offsets;
import variorum.text.Source;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

/** Writes the records of a project, each as a line. */
final class RecordWriter {

    /** Name and version of the format; the first line names it. */
    static final String FORMAT = "variorum-jsonl";
    static final int VERSION = 1;

    private final Target target;
    private final Map<Document.Id, Offsets> offsets = new HashMap<>();
    private final Map<Document.Id, String> texts = new HashMap<>();

    RecordWriter(Target target) {
        this.target = target;
    }

    void write(Contents contents, Progress progress, Consumer<String> lines) {
        lines.accept(JsonLine.of(line -> line
                .text("format", FORMAT + "/" + VERSION)
                .text("offsetUnit", "codepoint")
                .object("counts", Counts.of(contents)::write)));
        contents.coders().forEach(coder -> lines.accept(record(Counts.CODER, line -> write(line, coder))));
        contents.codes().forEach(code -> lines.accept(record(Counts.CODE, line -> write(line, code))));
        contents.statementTypes()
                .forEach(type -> lines.accept(record(Counts.STATEMENT_TYPE, line -> write(line, type))));
        contents.entities().forEach(entity -> lines.accept(record(Counts.ENTITY, line -> write(line, entity))));
        int done = 0;
        for (Document document : contents.documents()) {
            progress.at(done++, contents.documents().size(), document.name());
            offsets.put(document.id(), Offsets.of(document.text()));
            texts.put(document.id(), document.text());
            Zones zones = contents.zones().getOrDefault(document.id(), Zones.NONE);
            lines.accept(record(Counts.DOCUMENT, line -> write(line, document, zones)));
        }
        contents.annotations()
                .forEach(annotation -> lines.accept(record(Counts.ANNOTATION, line -> write(line, annotation))));
        contents.statements()
                .forEach(statement -> lines.accept(record(Counts.STATEMENT, line -> write(line, statement))));
        ComparingRecords.write(contents, offsets, lines);
        contents.rejectionsByDocument().forEach((id, rejected) -> lines.accept(record(Counts.REJECTIONS, line ->
                RejectionRecords.write(line, id, rejected, offsetsOf(id), texts.getOrDefault(id, "")))));
    }

    static String record(String kind, Consumer<JsonLine> fields) {
        return JsonLine.of(line -> fields.accept(line.text("record", kind)));
    }

    private static void write(JsonLine line, Coder coder) {
        line.text("id", coder.id().value()).text("name", coder.name()).text("colour", coder.colour());
    }

    private static void write(JsonLine line, Code code) {
        line.text("id", code.id().value())
                .text("name", code.name())
                .textUnlessEmpty("parent", code.parent() == null ? "" : code.parent().value())
                .number("order", code.order())
                .text("colour", code.look().colour())
                .text("mark", Kinds.word(code.look().mark()))
                .textUnlessEmpty("key", code.key())
                .textUnlessEmpty("definition", code.rules().definition())
                .textUnlessEmpty("include", code.rules().include())
                .textUnlessEmpty("exclude", code.rules().exclude())
                .textUnlessEmpty("example", code.rules().example())
                .textUnlessEmpty("counterExample", code.rules().counterExample())
                .textUnlessEmpty("note", code.rules().note())
                .objects("attributes", code.attributes(), RecordWriter::write)
                .yes("retired", code.retired())
                .numberAbove("version", code.version(), 1);
    }

    private static void write(JsonLine line, AttributeType type) {
        line.text("name", type.name())
                .text("kind", Kinds.word(type.kind()))
                .texts("values", type.values())
                .textUnlessEmpty("help", type.help());
    }

    private static void write(JsonLine line, StatementType type) {
        line.text("id", type.id().value())
                .text("name", type.name())
                .objects("roles", type.roles(), RecordWriter::write)
                .objects("attributes", type.attributes(), RecordWriter::write);
    }

    private static void write(JsonLine line, Role role) {
        line.text("name", role.name())
                .texts("codes", role.codes().stream().map(Code.Id::value).toList())
                .yes("several", role.several());
    }

    private static void write(JsonLine line, Entity entity) {
        line.text("id", entity.id().value())
                .text("name", entity.name())
                .textUnlessEmpty("kind", entity.kind())
                .texts("aliases", entity.aliases())
                .textUnlessEmpty("note", entity.note())
                .textUnlessEmpty("externalId", entity.externalId());
    }

    private void write(JsonLine line, Document document, Zones zones) {
        Offsets own = offsetsOf(document.id());
        line.text("id", document.id().value())
                .text("name", document.name())
                .textUnlessEmpty("replaces", document.replaces() == null ? "" : document.replaces().value())
                .object("source", inner -> write(inner, document.source()));
        if (!document.metadata().equals(Metadata.UNKNOWN)) {
            line.object("metadata", inner -> write(inner, document.metadata()));
        }
        line.objects("zones", zones.list(), (inner, zone) -> write(inner, zone, own));
        line.number("characters", own.codePoints());
        reference(document.source()).ifPresentOrElse(
                path -> line.text("file", path),
                () -> line.text("text", document.text()));
    }

    private static void write(JsonLine line, Source source) {
        line.text("name", source.name()).text("sha256", source.sha256()).text("charset", source.charset());
        if (!source.alterations().isEmpty()) {
            line.object("alterations", inner ->
                    source.alterations().forEach(a -> inner.number(Kinds.word(a.kind()), a.count())));
        }
    }

    private static void write(JsonLine line, Metadata metadata) {
        line.textUnlessEmpty("title", metadata.title())
                .textUnlessEmpty("outlet", metadata.outlet())
                .textUnlessEmpty("date", metadata.date() == null ? "" : metadata.date().toString())
                .textUnlessEmpty("time", metadata.time() == null ? "" : metadata.time().toString())
                .textUnlessEmpty("byline", metadata.byline())
                .textUnlessEmpty("agency", metadata.agency())
                .textUnlessEmpty("url", metadata.url())
                .textUnlessEmpty("language", metadata.language())
                .textUnlessEmpty("story", metadata.story())
                .textUnlessEmpty("note", metadata.note());
    }

    private static void write(JsonLine line, Zone zone, Offsets offsets) {
        Span span = offsets.toCodePoints(zone.span());
        line.text("kind", zone.kind().word()).number("start", span.start()).number("end", span.end());
    }

    /**
     * The path of a file in the target's folder of texts that has the very bytes of the source, with forward strokes.
     */
    private Optional<String> reference(Source source) {
        Path folder = target.options().textsIn();
        if (folder == null) {
            return Optional.empty();
        }
        Path file;
        try {
            file = folder.resolve(source.name());
        } catch (InvalidPathException otherSystem) {
            return Optional.empty(); // it was a name where it came from
        }
        if (!Files.isRegularFile(file) || !isSame(file, source)) {
            return Optional.empty();
        }
        Path relative = target.base().toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize());
        return Optional.of(relative.toString().replace('\\', '/'));
    }

    private static boolean isSame(Path file, Source source) {
        try {
            return FileBytes.sha256(FileBytes.read(file, FileBytes.LARGEST)).equals(source.sha256());
        } catch (Unreadable otherFile) {
            return false;
        }
    }

    private void write(JsonLine line, Annotation annotation) {
        String text = texts.getOrDefault(annotation.document(), "");
        Offsets own = offsetsOf(annotation.document());
        line.text("id", annotation.id().value())
                .text("document", annotation.document().value())
                .text("code", annotation.code().value())
                .text("coder", annotation.coder().value())
                .objects("spans", annotation.spans(), (inner, span) -> write(inner, span, own, text))
                .textUnlessEmpty("entity", annotation.entity() == null ? "" : annotation.entity().value())
                .lists("attributes", annotation.attributes().values())
                .textUnlessEmpty("note", annotation.note());
        write(line, annotation.confidence());
        OriginFields.write(line, annotation.origin());
    }

    static void write(JsonLine line, Span span, Offsets offsets, String text) {
        Span points = offsets.toCodePoints(span);
        line.number("start", points.start()).number("end", points.end()).text("quote", span.in(text));
    }

    private static void write(JsonLine line, Confidence confidence) {
        line.textUnlessEmpty("confidence", confidence == Confidence.SURE ? "" : Kinds.word(confidence));
    }

    private static void write(JsonLine line, Statement statement) {
        line.text("id", statement.id().value())
                .text("type", statement.type().value())
                .text("coder", statement.coder().value());
        if (!statement.parts().isEmpty()) {
            line.object("parts", inner -> statement.parts().forEach((role, bound) -> write(inner, role, bound)));
        }
        line.lists("attributes", statement.attributes().values()).textUnlessEmpty("note", statement.note());
        write(line, statement.confidence());
        OriginFields.write(line, statement.carried());
    }

    private static void write(JsonLine line, String role, List<Annotation.Ref> bound) {
        line.objects(role, bound, (inner, ref) -> inner
                .text("document", ref.document().value())
                .text("annotation", ref.annotation().value()));
    }

    private Offsets offsetsOf(Document.Id id) {
        Offsets known = offsets.get(id);
        if (known == null) {
            throw new IllegalStateException("an annotation before its document: " + id);
        }
        return known;
    }
}
