package variorum.exchange.refi;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import variorum.annotation.Annotation;
import variorum.exchange.format.Contents;
import variorum.exchange.format.Format;
import variorum.exchange.format.Importable;
import variorum.exchange.format.Loss;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Options;
import variorum.exchange.format.Placed;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Schemas;
import variorum.exchange.format.Target;
import variorum.exchange.format.Unreadable;
import variorum.exchange.xml.XmlElement;
import variorum.exchange.xml.XmlSchema;
import variorum.exchange.xml.XmlWriter;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/** A project in REFI-QDA: an archive of one XML file and the texts. */
public final class QdaProject implements Format, Importable {

    static final String NAMESPACE = "urn:QDA-XML:project:1.0";
    private static final String SCHEMA = "/variorum/exchange/refi/project.xsd";

    /** What ZIP files say of the time of their entries, the same in each of ours. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final InstantSource clock;

    /** A format that stamps what it makes with the time of a clock; some readers stop at notes without one. */
    public QdaProject(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "qdpx";
    }

    @Override
    public String title() {
        return "REFI-QDA project";
    }

    @Override
    public String readers() {
        return "NVivo, ATLAS.ti, MAXQDA, Quirkos, QualCoder and other programs for qualitative analysis.";
    }

    @Override
    public String ending() {
        return ".qdpx";
    }

    @Override
    public OffsetUnit unit() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public List<Loss> losses(Project project, Options options) {
        return QdaLosses.ofProject(project);
    }

    @Override
    public void write(Project project, Target target, Progress progress) {
        String file = String.valueOf(target.path().getFileName());
        String name = file.endsWith(ending()) ? file.substring(0, file.length() - ending().length()) : file;
        try (OutputStream out = Files.newOutputStream(target.path()); ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "project.qde");
            Writer xml = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            new ProjectXml(project, clock.instant(), new XmlWriter(xml)).write(name);
            xml.flush();
            List<Document> documents = Contents.of(project).documents();
            int done = 0;
            for (Document document : documents) {
                progress.at(done++, documents.size(), document.name());
                entry(zip, "sources/" + ProjectXml.document(document.id()) + ".txt");
                zip.write(document.text().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void entry(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** Every code a span has in the file is one to be found: the answers and doubts too. */
    @Override
    public Schemas schemas() {
        return Schemas.of(".qde", XmlSchema.resource(SCHEMA));
    }

    @Override
    public List<Placed> expected(Project project, Options options) {
        CodeTree codes = CodeTree.of(Contents.of(project));
        List<Placed> expected = new ArrayList<>();
        for (Document document : project.documentsByName()) {
            Offsets offsets = Offsets.of(document.text());
            Document.Id id = new Document.Id(ProjectXml.document(document.id()));
            for (Annotation annotation : project.annotationsOf(document.id()).list()) {
                for (Span span : annotation.spans()) {
                    Span place = offsets.toCodePoints(span);
                    codes.of(annotation).forEach(code ->
                            expected.add(new Placed(id, code.name(), place, span.in(document.text()))));
                }
            }
        }
        return expected;
    }

    @Override
    public List<Placed> placed(Target written, Progress progress) {
        try (Archive archive = new Archive(written.path())) {
            XmlElement root = archive.project();
            References.check(root);
            Map<String, String> codes = new HashMap<>();
            root.child("CodeBook").ifPresent(book -> book.within("Codes").forEach(code -> names(code, codes)));
            List<Placed> placed = new ArrayList<>();
            List<XmlElement> sources = root.within("Sources");
            int done = 0;
            for (XmlElement source : sources) {
                progress.at(done++, sources.size(), source.attribute("name"));
                placed(source, archive, codes, placed);
            }
            return placed;
        }
    }

    static void names(XmlElement code, Map<String, String> names) {
        names.put(code.attribute("guid"), code.attribute("name"));
        code.children("Code").forEach(child -> names(child, names));
    }

    private static void placed(XmlElement source, Archive archive, Map<String, String> codes, List<Placed> placed) {
        String text = new String(archive.source(source.attribute("plainTextPath")), StandardCharsets.UTF_8);
        if (text.indexOf('\r') >= 0 || text.startsWith("\uFEFF")) {
            throw new Unreadable(source.attribute("name") + " has a byte order mark or carriage returns.");
        }
        Offsets offsets = Offsets.of(text);
        for (XmlElement selection : source.children("PlainTextSelection")) {
            try {
                Span place = new Span(
                        Integer.parseInt(selection.attribute("startPosition")),
                        Integer.parseInt(selection.attribute("endPosition")));
                for (XmlElement coding : selection.children("Coding")) {
                    String code = codes.getOrDefault(coding.child("CodeRef").orElseThrow().attribute("targetGUID"), "");
                    placed.add(new Placed(
                            new Document.Id(source.attribute("guid")), code, place, offsets.toUtf16(place).in(text)));
                }
            } catch (IndexOutOfBoundsException outside) {
                throw new Unreadable(source.attribute("name") + " has a selection outside of its text.", outside);
            }
        }
    }

    @Override
    public boolean reads(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending());
    }

    @Override
    public Reading read(Path file, Progress progress) {
        try (Archive archive = new Archive(file)) {
            return new QdaImport(archive, archive.project()).read(progress);
        }
    }
}
