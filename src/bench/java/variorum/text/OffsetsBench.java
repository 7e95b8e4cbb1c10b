package variorum.text;

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

/**
 * How long it takes to prepare the offsets of a text and to convert every span of it: what opening a project does for
 * each document. One text holds only plain letters, the other an emoji (two code units, four bytes) in every sentence.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class OffsetsBench {

    /** Length of the text in UTF-16 code units: a short report, a long one, a book. */
    @Param({"3000", "100000", "1000000"})
    int length;

    @Param({"Forces took the town on Sunday. ", "Forces took the town 🏙 on Sunday. "})
    String sentence;

    private String text;
    private Offsets offsets;

    @Setup
    public void write() {
        text = sentence.repeat(length / sentence.length());
        offsets = Offsets.of(text);
    }

    @Benchmark
    public Offsets prepare() {
        return Offsets.of(text);
    }

    /** One conversion there and back for each sentence. */
    @Benchmark
    public int convertSpans() {
        int sum = 0;
        for (int start = 0; start + sentence.length() <= text.length(); start += sentence.length()) {
            Span stored = offsets.toCodePoints(new Span(start, start + sentence.length()));
            sum += offsets.toUtf16(stored).end();
        }
        return sum;
    }
}
