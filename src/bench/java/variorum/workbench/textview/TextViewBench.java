package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
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
import variorum.text.Span;
import variorum.workbench.testing.Fx;

/**
 * Showing an annotated text, until it is laid out and drawn: a report of 5,000 characters with 20 annotations and a
 * book of 1,000,000 with 5,000 (mark: at most 1 s), and one more annotation in it (mark: at most 50 ms). The toolkit
 * lays out sixty times a second, so up to 16 ms of each figure are waiting.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TextViewBench {

    private static final String SENTENCE = "Forces took the town on Sunday, rebels said, while talks went on. ";
    private static final int SENTENCES_IN_PARAGRAPH = 6;

    @Param({"5000/20", "1000000/5000"})
    private String size;

    private final Random random = new Random(1);
    private TextContent content;
    private Layer tags;
    private Layer oneMore;
    private StackPane pane;
    private boolean more;

    @Setup
    public void make() {
        int characters = Integer.parseInt(size.substring(0, size.indexOf('/')));
        int annotations = Integer.parseInt(size.substring(size.indexOf('/') + 1));
        StringBuilder text = new StringBuilder();
        while (text.length() < characters) {
            text.append(SENTENCE.repeat(SENTENCES_IN_PARAGRAPH).strip()).append("\n\n");
        }
        text.setLength(characters);
        content = TextContent.of(text.toString());
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < annotations; i++) {
            items.add(mark("t" + i, random.nextInt(characters - 120)));
        }
        tags = new Layer("tags", items);
        List<Item> others = new ArrayList<>(items);
        others.add(mark("one more", 40));
        oneMore = new Layer("tags", others);
        pane = new StackPane(Fx.get(TextView::new));
        Fx.show(pane, 480, 600);
    }

    private Mark mark(String id, int start) {
        MarkStyle style = random.nextBoolean() ? Specimens.ACTOR : Specimens.POSITION;
        return new Mark(id, new Span(start, start + 5 + random.nextInt(60)), style, "Actor");
    }

    @TearDown(Level.Trial)
    public void close() {
        Fx.close();
    }

    @Benchmark
    public WritableImage open() {
        Fx.run(() -> {
            TextView fresh = new TextView();
            fresh.setContent(content);
            fresh.put(tags);
            pane.getChildren().setAll(fresh);
        });
        return drawn();
    }

    /** The text is open after the first round. */
    @Benchmark
    public WritableImage tagOnceMore() {
        more = !more;
        Fx.run(() -> {
            TextView view = (TextView) pane.getChildren().getFirst();
            if (!view.content().equals(content)) {
                view.setContent(content);
            }
            view.put(more ? oneMore : tags);
        });
        return drawn();
    }

    private WritableImage drawn() {
        Fx.settle();
        return Fx.get(() -> pane.snapshot(null, null));
    }
}
