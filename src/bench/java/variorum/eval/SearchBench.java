package variorum.eval;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import variorum.search.Hit;
import variorum.search.Presearch;
import variorum.search.Query;
import variorum.search.Search;
import variorum.task.Progress;

/**
 * A search over 10,000 reports of some 3,000 characters without an index (mark: 1 second): a word, a phrase, a regular
 * expression. {@link SearchTimes} asks more, and how long the first hit takes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SearchBench {

    private static final int MOST = 20_000;

    @Param({"10000"})
    int reports;

    @Param({"Tabqa", "\"Islamic State\"", "/\\bal-[A-Z]\\w+/"})
    String query = "";

    private List<Search.Sought> sought = List.of();
    private Query read = SearchTimes.query("Tabqa");

    @Setup
    public void make() throws IOException {
        sought = SearchTimes.reports(reports);
        read = SearchTimes.query(query);
    }

    @Benchmark
    public List<Hit> findAll() {
        return new Search(Presearch.ALL).find(read, sought, MOST, Progress.NONE, soFar -> {});
    }
}
