package variorum.workbench.compare;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.layout.BorderPane;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import variorum.collation.Layer;
import variorum.workbench.command.Commands;
import variorum.workbench.command.Hints;
import variorum.workbench.command.KeyMap;
import variorum.workbench.task.FxThread;
import variorum.workbench.testing.Fx;

/**
 * What a reader waits for in the comparison of two versions of 5,000 words: the marks are 50 ms for a layer that is
 * shown or hidden and 300 ms for opening the pair. Measured from the gesture to the end of the layout after it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true"})
public class CompareViewBench {

    /** Words of each version. */
    @Param("5000")
    int words;

    @Param({"TYPOGRAPHY", "WORDING"})
    Layer layer;

    private CompareBench bench;
    private CompareModel model;
    private Pair pair;

    @Setup(Level.Trial)
    public void open() {
        bench = new CompareBench(new FxThread());
        LongPair texts = LongPair.of(words, 7);
        pair = bench.versions(texts.a(), texts.b());
        BorderPane window = Fx.get(() -> {
            model = new CompareModel(bench.session, bench.focus, bench.tasks);
            Hints hints = new Hints(new Commands(new KeyMap(Map.of()), bench.focus.view()));
            ComparePane pane = new ComparePane(model, bench.focus, bench.messages, hints);
            model.versions().choose(pair);
            return new BorderPane(pane.node(), null, pane.side(), pane.figures(), null);
        });
        Fx.show(window, 1396, 828);
        answered();
    }

    /** Shows what is hidden or hides what is shown. */
    @Benchmark
    public void toggleLayer() {
        Fx.run(() -> model.shown().show(layer, !model.shown().layers().get().contains(layer)));
        Fx.settle();
    }

    /** Chooses the same two versions the other way round: they are compared anew and shown from the top. */
    @Benchmark
    public void openPair() {
        Fx.run(() -> model.versions().swap());
        answered();
    }

    private void answered() {
        while (Fx.get(() -> !bench.tasks.running().isEmpty())) {
            Thread.onSpinWait();
        }
        Fx.settle();
    }

    @TearDown(Level.Trial)
    public void close() {
        Fx.close();
        bench.close();
        if (!bench.failures.isEmpty()) {
            throw new IllegalStateException(List.copyOf(bench.failures).toString());
        }
    }
}
