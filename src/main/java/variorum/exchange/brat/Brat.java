package variorum.exchange.brat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Statement;
import variorum.exchange.format.Contents;
import variorum.exchange.format.FileNames;
import variorum.exchange.format.Format;
import variorum.exchange.format.Importable;
import variorum.exchange.format.Loss;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Options;
import variorum.exchange.format.Placed;
import variorum.exchange.format.Reading;
import variorum.exchange.format.ReportFiles;
import variorum.exchange.format.Target;
import variorum.exchange.format.Unreadable;
import variorum.exchange.plaintext.FileBytes;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/** A folder of texts and {@code .ann} files. */
public final class Brat implements Format, Importable {

    static final String ANN = ".ann";
    static final String TXT = ".txt";
    private static final Set<String> CONFIGURATIONS = Set.of(
            "annotation.conf", "visual.conf", "tools.conf", "kb_shortcuts.conf", "acl.conf");

    private final OffsetUnit unit;

    /**
     * One of the two kinds.
     *
     * @param unit code points for brat itself and Python, UTF-16 for readers in Java
     */
    public Brat(OffsetUnit unit) {
        this.unit = unit;
    }

    private boolean isForJava() {
        return unit == OffsetUnit.UTF_16;
    }

    @Override
    public String name() {
        return isForJava() ? "brat-java" : "brat";
    }

    @Override
    public String title() {
        return isForJava() ? "brat for Java programs" : "brat";
    }

    @Override
    public String readers() {
        return isForJava()
                ? "INCEpTION, OpenNLP and other readers written in Java, which count in UTF-16."
                : "brat itself and scripts in Python or R, which count in code points.";
    }

    @Override
    public String ending() {
        return "";
    }

    @Override
    public OffsetUnit unit() {
        return unit;
    }

    @Override
    public List<Loss> losses(Project project, Options options) {
        return BratLosses.of(project, unit);
    }

    @Override
    public void write(Project project, Target target, Progress progress) {
        Contents contents = Contents.of(project);
        BratNames names = new BratNames(contents, unit);
        Map<Document.Id, List<Statement>> statements = byHome(contents);
        ReportFiles.write(project, target.path(), progress, (document, file) -> {
            String lines = new AnnLines(project, names, unit, document)
                    .of(statements.getOrDefault(document.id(), List.of()));
            Files.writeString(ReportFiles.named(file, TXT), document.text());
            Files.writeString(ReportFiles.named(file, ANN), lines);
        });
        try {
            for (Map.Entry<String, String> file : new Configuration(contents, names).files().entrySet()) {
                Files.writeString(target.path().resolve(file.getKey()), file.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Statements by the document in which the first part of each lies. */
    private static Map<Document.Id, List<Statement>> byHome(Contents contents) {
        Map<Document.Id, List<Statement>> statements = new TreeMap<>();
        for (Statement statement : contents.statements()) {
            Document.Id home = home(statement, contents);
            if (home != null) {
                statements.computeIfAbsent(home, id -> new ArrayList<>()).add(statement);
            }
        }
        return statements;
    }

    /** Where the first part of a statement lies; null when it has none. */
    static Document.@Nullable Id home(Statement statement, Contents contents) {
        return contents.statementTypes().stream()
                .filter(type -> type.id().equals(statement.type()))
                .flatMap(type -> type.roles().stream())
                .flatMap(role -> statement.part(role.name()).stream())
                .findFirst()
                .map(Annotation.Ref::document)
                .orElse(null);
    }

    @Override
    public List<Placed> expected(Project project, Options options) {
        BratNames names = new BratNames(Contents.of(project), unit);
        List<Placed> expected = new ArrayList<>();
        FileNames.of(project.documents().keySet()).forEach((id, stem) -> {
            String text = Objects.requireNonNull(project.documents().get(id)).text();
            Offsets offsets = Offsets.of(text);
            for (Annotation annotation : project.annotationsOf(id).list()) {
                if (AnnLines.isWritten(annotation, text, unit)) {
                    Fragments.of(annotation, text).forEach(fragment -> expected.add(new Placed(
                            new Document.Id(stem), names.code(annotation.code()), unit.of(offsets, fragment),
                            fragment.in(text))));
                }
            }
        });
        return expected;
    }

    @Override
    public List<Placed> placed(Target written, Progress progress) {
        List<Placed> placed = new ArrayList<>();
        List<Path> files = annFiles(written.path());
        int done = 0;
        for (Path file : files) {
            progress.at(done++, files.size(), file.toString());
            placed(file, placed);
        }
        return placed;
    }

    private static List<Path> annFiles(Path folder) {
        return FileBytes.in(folder, file -> file.toString().endsWith(ANN));
    }

    private void placed(Path ann, List<Placed> placed) {
        String name = String.valueOf(ann.getFileName());
        String stem = name.substring(0, name.length() - ANN.length());
        String text = text(ann.resolveSibling(stem + TXT));
        Offsets offsets = Offsets.of(text);
        List<AnnLine> lines = AnnParser.parse(text(ann));
        Set<String> triggers = new HashSet<>();
        for (AnnLine line : lines) {
            if (line instanceof AnnLine.Event event) {
                triggers.add(event.trigger());
            }
        }
        for (AnnLine line : lines) {
            switch (line) {
                case AnnLine.Tagged tagged when !triggers.contains(tagged.id()) ->
                        placed.addAll(placed(new Document.Id(stem), tagged, text, offsets));
                case AnnLine.Unknown unknown ->
                        throw new Unreadable(ann + ", line " + unknown.number() + " is no line of brat.");
                case AnnLine.Tagged trigger -> { }
                case AnnLine.Event event -> { }
                case AnnLine.Relation relation -> { }
                case AnnLine.Same same -> { }
                case AnnLine.Answer answer -> { }
                case AnnLine.Reference reference -> { }
                case AnnLine.Note note -> { }
            }
        }
    }

    private static String text(Path file) {
        return new String(FileBytes.read(file, Integer.MAX_VALUE - 8L), StandardCharsets.UTF_8);
    }

    private List<Placed> placed(Document.Id id, AnnLine.Tagged tagged, String text, Offsets offsets) {
        List<Placed> placed = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (Span place : tagged.places()) {
            Span span = unit.toUtf16(offsets, place);
            spans.add(span);
            placed.add(new Placed(id, tagged.type(), place, span.in(text)));
        }
        if (!Fragments.words(spans, text).equals(tagged.words())) {
            throw new Unreadable(id + ANN + ", line " + tagged.number() + " says \"" + tagged.words()
                    + "\" where the text has \"" + Fragments.words(spans, text) + "\".");
        }
        return placed;
    }

    @Override
    public boolean reads(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ANN);
    }

    /** The text of an {@code .ann} file, and the configuration. */
    @Override
    public boolean goesWith(Path file) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(TXT)) {
            return Files.exists(file.resolveSibling(name.substring(0, name.length() - TXT.length()) + ANN));
        }
        return CONFIGURATIONS.contains(name);
    }

    @Override
    public Reading read(Path file, Progress progress) {
        return BratImport.read(file);
    }
}
