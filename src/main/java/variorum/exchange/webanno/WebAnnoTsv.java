package variorum.exchange.webanno;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import variorum.annotation.Annotation;
import variorum.exchange.format.CodeLabels;
import variorum.exchange.format.FileNames;
import variorum.exchange.format.FolderFormat;
import variorum.exchange.format.Loss;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Options;
import variorum.exchange.format.Placed;
import variorum.exchange.format.ReportFiles;
import variorum.exchange.format.Target;
import variorum.exchange.plaintext.FileBytes;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Characters;
import variorum.text.Document;
import variorum.text.Span;

/** A folder of WebAnno TSV files, one a report. */
public final class WebAnnoTsv implements FolderFormat {

    private static final String ENDING = ".tsv";

    @Override
    public Naming naming() {
        return new Naming(
                "webanno-tsv",
                "WebAnno TSV 3.3",
                "INCEpTION, WebAnno and many scripts: tokens line by line, the codes as labels of spans.");
    }

    @Override
    public OffsetUnit unit() {
        return OffsetUnit.UTF_16;
    }

    @Override
    public List<Loss> losses(Project project, Options options) {
        return TsvLosses.of(project);
    }

    @Override
    public void write(Project project, Target target, Progress progress) {
        CodeLabels labels = new CodeLabels(project.codebook());
        ReportFiles.write(project, target.path(), progress, (document, file) -> {
            TsvText tsv = new TsvText(document.text());
            project.annotationsOf(document.id()).list().forEach(annotation ->
                    annotation.spans().forEach(span -> tsv.add(labels.of(annotation.code()), span)));
            if (tsv.hasTokens()) {
                Files.writeString(ReportFiles.named(file, ENDING), tsv.write());
            }
        });
    }

    @Override
    public List<Placed> expected(Project project, Options options) {
        List<Placed> expected = new ArrayList<>();
        CodeLabels labels = new CodeLabels(project.codebook());
        FileNames.of(project.documents().keySet()).forEach((id, stem) -> {
            String text = Objects.requireNonNull(project.documents().get(id)).text();
            TsvText tsv = new TsvText(text);
            for (Annotation annotation : project.annotationsOf(id).list()) {
                String label = labels.of(annotation.code());
                annotation.spans().forEach(span -> tsv.add(label, span).ifPresent(covered ->
                        expected.add(new Placed(new Document.Id(stem), label, covered, spaced(covered.in(text))))));
            }
        });
        return expected;
    }

    /** Words with every blank as a space: what stands between sentences is not kept. */
    private static String spaced(String words) {
        StringBuilder spaced = new StringBuilder();
        words.chars().forEach(c -> spaced.append(Characters.isBlank(c) ? ' ' : (char) c));
        return spaced.toString();
    }

    @Override
    public List<Placed> placed(Target written, Progress progress) {
        List<Placed> placed = new ArrayList<>();
        for (Path file : FileBytes.in(written.path(), file -> file.toString().endsWith(ENDING))) {
            String name = String.valueOf(file.getFileName());
            TsvReader reader = new TsvReader(
                    name, new String(FileBytes.read(file, Integer.MAX_VALUE - 8L), StandardCharsets.UTF_8));
            Document.Id id = new Document.Id(name.substring(0, name.length() - ENDING.length()));
            for (TsvReader.Piece piece : reader.pieces()) {
                Span span = piece.span();
                placed.add(new Placed(id, piece.label(), span, spaced(span.in(reader.text()))));
            }
        }
        return placed;
    }
}
