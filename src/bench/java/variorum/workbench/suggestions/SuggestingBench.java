package variorum.workbench.suggestions;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import variorum.annotation.Coder;
import variorum.exchange.Imports;
import variorum.project.MemoryJournal;
import variorum.project.Project;
import variorum.project.Session;
import variorum.task.Progress;
import variorum.text.Document;

/** The names of a report that are not tagged, from the first step to the last (mark: at most 100 ms). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SuggestingBench {

    private static final Coder.Id ME = new Coder.Id("me");

    private Project project = Project.EMPTY;
    private List<Document.Id> report = List.of();

    @Setup
    public void load() {
        Session session = new Session(
                new MemoryJournal(), Project.EMPTY, ME, InstantSource.system(), Runnable::run);
        Imports.plan(Project.EMPTY, List.of(Path.of("seeds"), Path.of("annotations", "seeds.jsonl")), Progress.NONE)
                .carryOut(session, sources -> {});
        project = session.project();
        report = List.of(project.documentsByName().getLast().id());
    }

    @Benchmark
    public List<Suggestion> suggestNames() {
        return new Suggesting(project, ME).in(report, Progress.NONE);
    }
}
