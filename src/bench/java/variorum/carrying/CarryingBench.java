package variorum.carrying;

import java.util.List;
import java.util.Optional;
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
import variorum.collation.Alignment;
import variorum.collation.Collator;
import variorum.collation.Projection;
import variorum.collation.Rules;
import variorum.collation.Side;
import variorum.collation.Witness;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;

/**
 * Two versions of 5,000 words, the first with 200 tags and 20 statements, aligned already: how long it takes to propose
 * all of them in the other and to make one step of everything (mark: at most 50 ms), and to say what only one has.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CarryingBench {

    private final Project project = new RandomVersions(7).make(5_000, 200);
    private Alignment alignment;

    @Setup
    public void align() {
        alignment = Collator.with(Rules.NONE)
                .align(witness(RandomVersions.A), witness(RandomVersions.B), Progress.NONE);
    }

    private Witness witness(Document.Id id) {
        return Witness.of(id.value(), project.documents().get(id), project.zonesOf(id));
    }

    private Carrying carrying() {
        return new Carrying(project, RandomVersions.A, RandomVersions.B, alignment, Side.A, Coders.EVERYONE);
    }

    @Benchmark
    public Optional<Edit> proposeAndAcceptAll() {
        return carrying().acceptingAll(Projection.Fit.TRIMMED);
    }

    @Benchmark
    public List<Contrast.Presence> sayWhatOnlyOneHas() {
        return Contrast.of(carrying()).presences();
    }
}
