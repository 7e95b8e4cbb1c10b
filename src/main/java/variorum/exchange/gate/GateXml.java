package variorum.exchange.gate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import variorum.annotation.Statement;
import variorum.exchange.format.CodeLabels;
import variorum.exchange.format.Contents;
import variorum.exchange.format.FolderFormat;
import variorum.exchange.format.Importable;
import variorum.exchange.format.Loss;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Options;
import variorum.exchange.format.Placed;
import variorum.exchange.format.Reading;
import variorum.exchange.format.ReportFiles;
import variorum.exchange.format.Schemas;
import variorum.exchange.format.Target;
import variorum.exchange.incoming.Beginning;
import variorum.exchange.plaintext.FileBytes;
import variorum.exchange.xml.XmlSchema;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;

/** A folder with a document of GATE's for each report. */
public final class GateXml implements FolderFormat, Importable {

    private static final String ENDING = ".xml";
    private static final String SCHEMA = "/variorum/exchange/gate/document.xsd";

    @Override
    public Naming naming() {
        return new Naming("gate", "GATE XML", "GATE, its plugins and pipelines: an annotation set for each coder.");
    }

    @Override
    public OffsetUnit unit() {
        return OffsetUnit.UTF_16;
    }

    @Override
    public List<Loss> losses(Project project, Options options) {
        return GateLosses.of(project);
    }

    @Override
    public void write(Project project, Target target, Progress progress) {
        Contents contents = Contents.of(project);
        CodeLabels labels = new CodeLabels(project.codebook());
        Map<Document.Id, List<Statement>> statements = contents.statementsByDocument();
        ReportFiles.write(project, target.path(), progress, (document, file) -> {
            List<Statement> own = statements.getOrDefault(document.id(), List.of());
            Files.writeString(
                    ReportFiles.named(file, ENDING), new GateWriter(project, contents, own, labels, document).write());
        });
    }

    @Override
    public Schemas schemas() {
        return Schemas.of(ENDING, XmlSchema.resource(SCHEMA));
    }

    @Override
    public List<Placed> expected(Project project, Options options) {
        return Placed.byFile(project, unit());
    }

    @Override
    public List<Placed> placed(Target written, Progress progress) {
        List<Placed> placed = new ArrayList<>();
        for (Path file : FileBytes.in(written.path(), file -> file.toString().endsWith(ENDING))) {
            String name = String.valueOf(file.getFileName());
            GateDocument document = GateDocument.read(name, FileBytes.read(file, Integer.MAX_VALUE - 8L));
            Document.Id id = new Document.Id(name.substring(0, name.length() - ENDING.length()));
            document.tags().forEach(tag -> placed.add(
                    new Placed(id, tag.type(), tag.span(), tag.span().in(document.text()))));
        }
        return placed;
    }

    @Override
    public boolean reads(Path file) {
        return Beginning.matches(file, ENDING, "<GateDocument[\\s>]");
    }

    @Override
    public Reading read(Path file, Progress progress) {
        FileBytes.regular(file);
        String name = String.valueOf(file.getFileName());
        GateDocument document = GateDocument.read(name, FileBytes.read(file, FileBytes.LARGEST));
        return new GateImport(document, name.replaceFirst("\\.xml$", "")).read();
    }
}
