package variorum.eval;

import java.util.List;
import java.util.Locale;
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
import variorum.collation.Alignment;
import variorum.collation.Collator;
import variorum.collation.Rules;
import variorum.collation.Witness;
import variorum.task.Progress;
import variorum.text.Span;
import variorum.text.Tokenizer;

/**
 * Aligning a generated report with its reworked version, everything from tokens to layers, beside jgit's histogram
 * difference of the same words, which has its tokens for nothing. Marks: 10,000 words in at most 5 times jgit's time,
 * 100,000 words in at most 15 times that of 10,000.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx300m")
public class AlignmentBench {

    private static final long SEED = 20_240_611;

    @Param({"1000", "10000", "100000"})
    private int words;

    private SyntheticPair pair;
    private List<String> a;
    private List<String> b;

    @Setup
    public void make() {
        pair = SyntheticPair.of(words, SyntheticPair.Manner.EDITED, SEED);
        a = folded(pair.a());
        b = folded(pair.b());
    }

    private static List<String> folded(String text) {
        return Tokenizer.words(text, Span.of(text)).stream()
                .map(token -> token.in(text).toLowerCase(Locale.ROOT))
                .toList();
    }

    @Benchmark
    public Alignment variorum() {
        return Collator.with(Rules.NONE).align(Witness.of("A", pair.a()), Witness.of("B", pair.b()), Progress.NONE);
    }

    @Benchmark
    public List<int[]> histogram() {
        return Histogram.pairs(a, b);
    }
}
