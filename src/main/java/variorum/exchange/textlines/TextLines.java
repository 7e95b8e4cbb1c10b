package variorum.exchange.textlines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import variorum.annotation.Annotation;
import variorum.exchange.format.CodeLabels;
import variorum.exchange.format.Format;
import variorum.exchange.format.Importable;
import variorum.exchange.format.Loss;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Options;
import variorum.exchange.format.Placed;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Schemas;
import variorum.exchange.format.Target;
import variorum.exchange.format.Unreadable;
import variorum.exchange.incoming.Beginning;
import variorum.exchange.json.BadJson;
import variorum.exchange.json.JsonSchema;
import variorum.exchange.plaintext.FileBytes;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/** A file with a text on each line. */
public final class TextLines implements Format, Importable {

    /** A first line with a text that is no line of our own. */
    private static final String FIRST_LINE =
            "\\A(?![^\\n]*\"(format|record)\"\\s*:)\\s*\\{[^\\n]*\"(text|spans|entities|labels?)\"\\s*:";

    private static final String ENDING = ".jsonl";

    private final Dialect dialect;

    /** Lines of one dialect. */
    public TextLines(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public String name() {
        return dialect.formatName();
    }

    @Override
    public String title() {
        return dialect.title();
    }

    @Override
    public String readers() {
        return dialect.readers();
    }

    @Override
    public String ending() {
        return ENDING;
    }

    @Override
    public OffsetUnit unit() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public List<Loss> losses(Project project, Options options) {
        return LineLosses.of(project, dialect);
    }

    @Override
    public void write(Project project, Target target, Progress progress) {
        LineWriter lines = new LineWriter(dialect, project);
        List<Document> documents = documents(project);
        try (Writer out = Files.newBufferedWriter(target.path(), StandardCharsets.UTF_8)) {
            int done = 0;
            for (Document document : documents) {
                progress.at(done++, documents.size(), document.name());
                out.write(lines.of(document));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Document> documents(Project project) {
        return project.documents().values().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
    }

    @Override
    public Schemas schemas() {
        return Schemas.of(JsonSchema.ofEachLine("/variorum/exchange/textlines/" + switch (dialect) {
            case DOCCANO -> "doccano";
            case DOCCANO_RELATIONS -> "doccano-relations";
            case SPACY, SPACY_WORDS -> "spacy";
        } + ".schema.json"));
    }

    @Override
    public List<Placed> expected(Project project, Options options) {
        CodeLabels labels = new CodeLabels(project.codebook());
        List<Placed> expected = new ArrayList<>();
        for (Document document : documents(project)) {
            Offsets offsets = Offsets.of(document.text());
            List<Annotation> tags = project.annotationsOf(document.id()).list();
            for (LineWriter.Piece piece : LineWriter.pieces(dialect, document.text(), tags)) {
                expected.add(new Placed(
                        document.id(), labels.of(piece.annotation().code()), unit().of(offsets, piece.span()),
                        piece.span().in(document.text())));
            }
        }
        return expected;
    }

    @Override
    public List<Placed> placed(Target written, Progress progress) {
        List<Problem> problems = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        for (TextLine line : lines(written.path(), problems)) {
            Offsets offsets = Offsets.of(line.text());
            for (TextLine.Mark mark : line.marks()) {
                Span span = unit().toUtf16(offsets, mark.place());
                String words = span.in(line.text());
                if (!mark.words().isEmpty() && !mark.words().equals(words)) {
                    throw new Unreadable(line.place() + " says \"" + mark.words() + "\" where its text has \"" + words
                            + "\".");
                }
                placed.add(new Placed(new Document.Id(line.document()), mark.label(), mark.place(), words));
            }
        }
        if (!problems.isEmpty()) {
            throw new Unreadable(problems.getFirst().toString());
        }
        return placed;
    }

    private static List<TextLine> lines(Path file, List<Problem> problems) {
        String content = new String(FileBytes.read(file, Integer.MAX_VALUE - 8L), StandardCharsets.UTF_8);
        List<TextLine> lines = new ArrayList<>();
        int number = 0;
        for (String line : content.split("\n", -1)) {
            number++;
            String json = line.strip().replaceFirst("^\uFEFF", "");
            if (!json.isEmpty()) {
                try {
                    lines.add(LineParser.parse(number, json));
                } catch (BadJson broken) {
                    problems.add(Problem.leftOut("line " + number, broken.sentence()));
                }
            }
        }
        return lines;
    }

    @Override
    public boolean reads(Path file) {
        return isLineOfText(file);
    }

    /** Whether a file begins with a text as annotation tools write it, and not as a project of our own. */
    public static boolean isLineOfText(Path file) {
        return Beginning.matches(file, ENDING, FIRST_LINE);
    }

    @Override
    public Reading read(Path file, Progress progress) {
        FileBytes.regular(file);
        List<Problem> problems = new ArrayList<>();
        List<TextLine> lines = lines(file, problems);
        if (lines.isEmpty()) {
            throw new Unreadable(file + " has no line with a text"
                    + (problems.isEmpty() ? "." : ": " + problems.getFirst().sentence()));
        }
        return new LinesImport(String.valueOf(file.getFileName())).read(lines, problems, progress);
    }
}
