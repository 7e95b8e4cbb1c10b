package variorum.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import variorum.workbench.task.FxThread;
import variorum.workbench.testing.Fx;

/** While a comparison is worked out the window is drawn on, however long that takes. */
class LateAnswersTest {

    private final Executor toolkit = new FxThread();
    private final Queue<Runnable> late = new ConcurrentLinkedQueue<>();
    private volatile boolean slow;
    private final CompareBench bench = new CompareBench(turn -> {
        if (slow) {
            late.add(turn);
        } else {
            toolkit.execute(turn);
        }
    });

    @AfterEach
    void close() {
        Fx.close();
        bench.close();
        assertThat(bench.failures).isEmpty();
    }

    private void settle() {
        do {
            Fx.settle();
        } while (Fx.get(() -> !bench.tasks.running().isEmpty()));
        Fx.settle();
    }

    @Test
    void theListsOfTheOldComparisonAreDrawnOnceMoreWhileAnotherIsAwaited() {
        CompareModel model = Fx.get(() -> new CompareModel(bench.session, bench.focus, bench.tasks));
        ComparePane pane = Fx.get(() -> new ComparePane(model, bench.focus, bench.messages));
        Fx.run(() -> model.versions().choose(new Pair(CompareBench.LONGER, CompareBench.AGENCY)));
        Fx.show(new BorderPane(pane.node(), null, new StackPane(pane.side()), null, null), 1300, 800);
        settle();
        slow = true;
        Fx.run(() -> model.versions().choose(new Pair(CompareBench.BRIEFING, CompareBench.AGENCY)));
        assertThat(Fx.get(() -> model.comparison().get())).isEmpty();
        Fx.run(() -> {
            Parent side = (Parent) pane.side();
            side.lookupAll(".list-view").forEach(list -> ((ListView<?>) list).refresh());
            side.layout();
        });
        slow = false;
        late.forEach(toolkit::execute);
        settle();
        assertThat(Fx.get(() -> model.comparison().get())).isPresent();
    }
}
