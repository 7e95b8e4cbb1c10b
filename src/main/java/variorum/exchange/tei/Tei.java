package variorum.exchange.tei;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Location;
import variorum.annotation.StatementType;
import variorum.exchange.format.Contents;
import variorum.exchange.format.ExportFailed;
import variorum.exchange.format.Format;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Losses;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Options;
import variorum.exchange.format.Placed;
import variorum.exchange.format.Schemas;
import variorum.exchange.format.Target;
import variorum.exchange.jsonl.Originals;
import variorum.exchange.xml.XmlSchema;
import variorum.exchange.xml.XmlWriter;
import variorum.project.Project;
import variorum.task.Progress;

/** An edition of the corpus in TEI P5 with standOff annotations. */
public final class Tei implements Format {

    private static final String SCHEMA = "/variorum/exchange/tei/edition.xsd";

    static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    /** XML Schema's times have seconds. */
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    @Override
    public String name() {
        return "tei";
    }

    @Override
    public String title() {
        return "TEI P5 edition";
    }

    @Override
    public String readers() {
        return "TEI tools, oXygen, archives: texts with anchors, tags standing off, the codebook as a taxonomy.";
    }

    @Override
    public String ending() {
        return ".xml";
    }

    @Override
    public OffsetUnit unit() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public List<Loss> losses(Project project, Options options) {
        Losses losses = new Losses(project).project().origins();
        for (Code code : losses.contents().codes()) {
            Location location = new Location.OfCode(code.id());
            losses.add("codes without colour, sign and key", location, code.name() + " loses what it looks like.");
            if (!code.attributes().isEmpty()) {
                losses.add("codes without questions", location,
                        "What " + code.name() + " asks is not written; the answers are.");
            }
        }
        for (Coder coder : losses.contents().coders()) {
            losses.add("coders without the colour", new Location.OfCoder(coder.id()),
                    coder.name() + " is written without a colour.");
        }
        for (StatementType type : losses.contents().statementTypes()) {
            losses.add("forms without rules", new Location.OfStatementType(type.id()),
                    "What may play which role in " + type.name() + ", and what it asks, is not written.");
        }
        losses.contents().documents().stream()
                .filter(document -> !XmlWriter.held(document.text()).equals(document.text()))
                .forEach(document -> losses.add(
                        "reports with characters that XML has no place for", new Location.InDocument(document.id()),
                        "Some characters of " + document.name() + " become U+FFFD."));
        List<Loss> all = new ArrayList<>(losses.all());
        all.addAll(Originals.notCarried(project));
        return all;
    }

    @Override
    public void write(Project project, Target target, Progress progress) {
        if (project.documents().isEmpty()) {
            throw new ExportFailed("There are no reports, and a TEI corpus has to have one.");
        }
        try (Writer out = Files.newBufferedWriter(target.path())) {
            new Corpus(Contents.of(project), new XmlWriter(out)).write(progress);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Schemas schemas() {
        return Schemas.of(XmlSchema.resource(SCHEMA));
    }

    @Override
    public List<Placed> expected(Project project, Options options) {
        return Placed.in(project, unit()).stream()
                .map(placed -> new Placed(
                        placed.document(), XmlWriter.held(placed.code()), placed.place(),
                        XmlWriter.held(placed.words())))
                .toList();
    }

    @Override
    public List<Placed> placed(Target written, Progress progress) {
        return TeiCheck.read(written.path(), progress);
    }
}
