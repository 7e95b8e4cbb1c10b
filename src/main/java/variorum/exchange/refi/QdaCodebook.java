package variorum.exchange.refi;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import variorum.exchange.format.ExportFailed;
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
import variorum.exchange.incoming.Assembly;
import variorum.exchange.plaintext.FileBytes;
import variorum.exchange.xml.XmlElement;
import variorum.exchange.xml.XmlReader;
import variorum.exchange.xml.XmlSchema;
import variorum.exchange.xml.XmlWriter;
import variorum.project.Project;
import variorum.task.Progress;

/** A codebook in REFI-QDA: one XML file with nothing but codes. */
public final class QdaCodebook implements Format, Importable {

    private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";
    private static final String SCHEMA = "/variorum/exchange/refi/codebook.xsd";

    @Override
    public String name() {
        return "qdc";
    }

    @Override
    public String title() {
        return "REFI-QDA codebook";
    }

    @Override
    public String readers() {
        return "NVivo, ATLAS.ti, MAXQDA, Quirkos, QualCoder, Taguette: the codes alone, to start a project there.";
    }

    @Override
    public String ending() {
        return ".qdc";
    }

    @Override
    public OffsetUnit unit() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public List<Loss> losses(Project project, Options options) {
        return QdaLosses.ofCodebook(project);
    }

    @Override
    public void write(Project project, Target target, Progress progress) {
        CodeTree codes = new CodeTree(project.codebook().codes(), List.of());
        if (codes.isEmpty()) {
            throw new ExportFailed("There are no codes, and a REFI-QDA codebook has to have one.");
        }
        try (Writer out = Files.newBufferedWriter(target.path())) {
            XmlWriter xml = new XmlWriter(out);
            xml.open("CodeBook").attribute("xmlns", NAMESPACE).attribute("origin", QdaFile.ORIGIN);
            codes.write(xml);
            xml.close();
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
        return List.of();
    }

    @Override
    public List<Placed> placed(Target written, Progress progress) {
        References.check(root(written.path()));
        return List.of();
    }

    @Override
    public boolean reads(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending());
    }

    @Override
    public Reading read(Path file, Progress progress) {
        XmlElement root = root(file);
        if (!root.name().equals("CodeBook")) {
            throw new Unreadable(file + " is not a REFI-QDA codebook.");
        }
        Assembly assembly = new Assembly();
        new ReadCodes(root.within("Codes"), QdaFile.isOurs(root)).putInto(assembly);
        return assembly.reading(0);
    }

    private static XmlElement root(Path file) {
        FileBytes.regular(file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return XmlReader.read(file.toString(), in);
        } catch (IOException failed) {
            throw FileBytes.unreadable(file, failed);
        }
    }
}
