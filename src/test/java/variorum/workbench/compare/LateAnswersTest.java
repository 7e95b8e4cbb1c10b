package variorum.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import variorum.workbench.task.FxThread;
import variorum.workbench.testing.Fx;

/** While a comparison is worked out the window is drawn on, however long that takes. */
class LateAnswersTest {

    private final Executor toolkit = new FxThread();
    private final Queue<Runnable> late = new ConcurrentLinkedQueue<>();
    private volatile boolean slow;
    private final CompareWindow window = new CompareWindow(turn -> {
        if (slow) {
            late.add(turn);
        } else {
            toolkit.execute(turn);
        }
    });

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theListsOfTheOldComparisonAreDrawnOnceMoreWhileAnotherIsAwaited() {
        window.compare();
        slow = true;
        Fx.run(() -> window.model.versions().choose(new Pair(CompareBench.BRIEFING, CompareBench.AGENCY)));
        assertThat(Fx.get(() -> window.model.comparison().get())).isEmpty();
        Fx.run(() -> {
            Parent side = (Parent) window.pane.side();
            side.lookupAll(".list-view").forEach(list -> ((ListView<?>) list).refresh());
            side.layout();
        });
        slow = false;
        late.forEach(toolkit::execute);
        window.settle();
        assertThat(Fx.get(() -> window.model.comparison().get())).isPresent();
    }
}
