package variorum.eval;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import variorum.collation.overlap.Fingerprints;
import variorum.collation.overlap.Overlap;
import variorum.collation.overlap.OverlapSearch;
import variorum.collation.overlap.Overlaps;
import variorum.collation.overlap.Sketch;
import variorum.task.Progress;
import variorum.text.Zones;

/** The search for shared words: one text's fingerprints, one new report against all (mark: 50 ms), all against all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class OverlapBench {

    @Param({"1000", "10000"})
    int reports;

    private final MadeCorpus corpus = new MadeCorpus(Corpus.SEED);
    private List<Sketch> sketches = List.of();
    private OverlapSearch search = OverlapSearch.over(List.of(), Progress.NONE);
    private String fresh = "";

    @Setup
    public void make() {
        sketches = IntStream.range(0, reports)
                .mapToObj(number -> Sketch.of(MadeCorpus.id(number), corpus.text(number), Zones.NONE))
                .toList();
        search = OverlapSearch.over(sketches, Progress.NONE);
        fresh = corpus.text(reports);
    }

    @Benchmark
    public Fingerprints fingerprintsOfOne() {
        return Fingerprints.of(fresh);
    }

    @Benchmark
    public List<Overlap> oneAgainstAll() {
        return search.with(Sketch.of(MadeCorpus.id(reports), fresh, Zones.NONE), Corpus.MIN, corpus::witness);
    }

    @Benchmark
    public Overlaps allAgainstAll() {
        return OverlapSearch.over(sketches, Progress.NONE).all(Corpus.MIN, corpus::witness, Progress.NONE);
    }
}
