package variorum.workbench.statements;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import variorum.annotation.Annotation;
import variorum.annotation.Coder;
import variorum.annotation.Statement;
import variorum.exchange.Imports;
import variorum.project.Edit;
import variorum.project.MemoryJournal;
import variorum.project.Project;
import variorum.project.Session;
import variorum.task.Progress;

/**
 * Ten thousand statements: how long the table takes to be made, to be made again after an edit, and to be filtered by
 * what is typed (mark for the last two: at most 100 ms, beside the window).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TableBench {

    private static final int STATEMENTS = 10_000;

    private Project project = Project.EMPTY;
    private Map<Statement.Id, Cells> cells = Map.of();
    private List<Row> rows = List.of();
    private List<Column> columns = List.of();

    @Setup
    public void fill() {
        Session session = new Session(
                new MemoryJournal(), Project.EMPTY, new Coder.Id("me"), InstantSource.system(), Runnable::run);
        Imports.plan(Project.EMPTY, List.of(Path.of("seeds"), Path.of("annotations", "seeds.jsonl")), Progress.NONE)
                .carryOut(session, sources -> {});
        List<Statement> some = List.copyOf(session.project().statements().all());
        List<Edit> edits = new ArrayList<>();
        for (int i = some.size(); i < STATEMENTS; i++) {
            Statement like = some.get(i % some.size());
            Statement made = Statement.of(like.type(), like.coder());
            for (Map.Entry<String, List<Annotation.Ref>> part : like.parts().entrySet()) {
                made = made.with(part.getKey(), part.getValue());
            }
            edits.add(new Edit.PutStatement(made));
        }
        session.perform(new Edit.Batch("many", edits));
        project = session.project();
        Rows made = new Rows(project, Map.of());
        rows = made.all(false, Progress.NONE);
        cells = made.made();
        columns = StatementForm.first(project).map(Column::of).orElseThrow();
    }

    @Benchmark
    public List<Row> make() {
        return new Rows(project, Map.of()).all(false, Progress.NONE);
    }

    @Benchmark
    public List<Row> makeAgain() {
        return new Rows(project, cells).all(false, Progress.NONE);
    }

    @Benchmark
    public Listing filterAndGroup() {
        return Listing.of(columns, rows, TableQuery.ALL.typing("russia").grouping("Actor"));
    }
}
