package variorum.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import variorum.annotation.Coder;
import variorum.collation.Witness;
import variorum.collation.overlap.OverlapSearch;
import variorum.collation.overlap.Overlaps;
import variorum.collation.overlap.Sketch;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.Session;
import variorum.storage.NotOpened;
import variorum.storage.ProjectFile;
import variorum.task.Progress;
import variorum.text.Document;

/**
 * How long shared words are searched out of a project file. Arguments: the numbers of reports, if other than 10,000 and
 * 100,000. The corpora are those of {@link Corpus}; the files are made in a temporary folder and removed again.
 */
public final class CorpusFile {

    private static final int AT_ONCE = 5_000;

    private CorpusFile() {}

    public static void main(String[] arguments) throws IOException, NotOpened {
        int[] sizes = arguments.length == 0
                ? new int[] {10_000, 100_000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        System.out.printf("%-8s %9s %8s %9s %8s %8s %9s %7s %8s %9s%n", "reports", "import s", "file MB",
                "load s", "read s", "index s", "pairs s", "pairs", "one ms", "heap MB");
        for (int size : sizes) {
            Times times = measure(size);
            System.out.printf("%-8d %9.1f %8.0f %9.2f %8.2f %8.2f %9.2f %7d %8.2f %9d%n", size, times.imported(),
                    times.megabytes(), times.loaded(), times.read(), times.sorted(), times.paired(), times.pairs(),
                    times.one(), times.heap());
        }
    }

    /** Seconds of each step; milliseconds for one new report; megabytes of file and heap. */
    record Times(double imported, double megabytes, double loaded, double read, double sorted, double paired, int pairs,
            double one, long heap) {
        /** From the open project to pairs and stories. */
        double search() {
            return read + sorted + paired;
        }
    }

    /** Makes a project of so many reports and searches it. */
    static Times measure(int size) throws IOException, NotOpened {
        Path folder = Files.createTempDirectory("corpus");
        Path path = folder.resolve("corpus.variorum");
        try {
            return run(new MadeCorpus(Corpus.SEED), size, path);
        } finally {
            Files.deleteIfExists(path);
            Files.deleteIfExists(folder.resolve("corpus.variorum.lock"));
            Files.deleteIfExists(folder);
        }
    }

    private static Times run(MadeCorpus corpus, int size, Path path) throws IOException, NotOpened {
        long start = System.nanoTime();
        try (ProjectFile file = ProjectFile.create(path)) {
            Session session = new Session(file, Project.EMPTY, new Coder.Id("maker"), InstantSource.system(),
                    Runnable::run);
            for (int from = 0; from < size; from += AT_ONCE) {
                List<Edit> edits = new ArrayList<>();
                for (int number = from; number < Math.min(size, from + AT_ONCE); number++) {
                    edits.add(new Edit.PutDocument(corpus.document(number)));
                }
                session.perform(new Edit.Batch("Import", edits));
            }
        }
        double imported = Corpus.seconds(start);
        double megabytes = Files.size(path) / 1e6;
        start = System.nanoTime();
        try (ProjectFile file = ProjectFile.openReadOnly(path)) {
            Project project = file.load(Progress.NONE).project();
            double loaded = Corpus.seconds(start);
            return searched(corpus, file, project, new Times(imported, megabytes, loaded, 0, 0, 0, 0, 0, 0), size);
        }
    }

    private static Times searched(
            MadeCorpus corpus, ProjectFile file, Project project, Times before, int size) {
        long start = System.nanoTime();
        List<Sketch> sketches = file.sketches(Progress.NONE);
        double read = Corpus.seconds(start);
        start = System.nanoTime();
        OverlapSearch search = OverlapSearch.over(sketches, Progress.NONE);
        double sorted = Corpus.seconds(start);
        start = System.nanoTime();
        Overlaps found = search.all(Corpus.MIN, id -> witness(project, id), Progress.NONE);
        double paired = Corpus.seconds(start);
        return new Times(before.imported(), before.megabytes(), before.loaded(), read, sorted, paired,
                found.pairs().size(), Corpus.one(corpus, search, size), Corpus.peak());
    }

    private static Witness witness(Project project, Document.Id id) {
        return project.document(id)
                .map(document -> Witness.of(id.value(), document, project.zonesOf(id)))
                .orElseThrow();
    }
}
