package variorum.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Mark;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.RandomEdits;
import variorum.project.Session;
import variorum.storage.Loaded;
import variorum.storage.NotOpened;
import variorum.storage.ProjectFile;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;
import variorum.text.Span;

/**
 * A project of 200,000 annotations in 2,000 reports of 5,000 characters: how long one tag takes until it is on disk
 * (marks: median at most 16 ms), and how long reading everything takes, with every check of loading (mark: at most 1
 * s). The folder is the system's temporary one; on a disk in memory the first figure says nothing.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ProjectFileBench {

    private static final int DOCUMENTS = 2_000;
    private static final int ANNOTATIONS_EACH = 100;
    private static final Coder ADA = new Coder(new Coder.Id("ada"), "Ada", "#123456");
    private static final Code ACTOR = Code.named("Actor", null, new Code.Look("#1C63AC", Mark.CIRCLE));

    private final Random random = new Random(1);
    private final List<Document.Id> documents = new ArrayList<>();
    private Path folder;
    private ProjectFile file;
    private Session session;

    @Setup
    public void fill() throws IOException, NotOpened {
        folder = Files.createTempDirectory("variorum-bench");
        file = ProjectFile.create(folder.resolve("large.variorum"));
        session = new Session(file, Project.EMPTY, ADA.id(), InstantSource.system(), Runnable::run);
        List<Edit> edits = new ArrayList<>(List.of(new Edit.PutCoder(ADA), new Edit.PutCode(ACTOR)));
        for (int i = 0; i < DOCUMENTS; i++) {
            String text = i + " " + "Forces took the town on Sunday, rebels said. ".repeat(111);
            Source source = new Source("report" + i, RandomEdits.sha256(text), "UTF-8", List.of());
            Document document = new Document(Document.Id.fresh(), "report " + i, text, source, Metadata.UNKNOWN);
            documents.add(document.id());
            edits.add(new Edit.PutDocument(document));
            for (int k = 0; k < ANNOTATIONS_EACH; k++) {
                edits.add(new Edit.PutAnnotation(tag(document.id())));
            }
        }
        session.perform(new Edit.Batch("import", edits));
    }

    private Annotation tag(Document.Id document) {
        int start = random.nextInt(4_800);
        return Annotation.of(document, ACTOR.id(), ADA.id(), new Span(start, start + 5 + random.nextInt(60)));
    }

    @TearDown
    public void delete() throws IOException {
        file.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(ProjectFileBench::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    /** Read the 0.50 line: it is the median. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public void tagToDisk() {
        session.perform(new Edit.PutAnnotation(tag(documents.get(random.nextInt(documents.size())))));
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public Loaded load() throws NotOpened {
        return file.load(Progress.NONE);
    }
}
