package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.workbench.task.FxThread;
import variorum.workbench.task.Running;
import variorum.workbench.task.TaskRunner;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;
import variorum.workbench.testing.Mouse;

/** Where the hands go once the bar of running work, and the cross on it, are gone. */
class WorkBarTest {

    private final CountDownLatch done = new CountDownLatch(1);
    private TaskRunner tasks;
    private TextField field;
    private WorkBar bar;

    @BeforeEach
    void work() {
        Fx.run(() -> {
            tasks = new TaskRunner(new FxThread(), failure -> {});
            field = new TextField();
            bar = new WorkBar(tasks);
        });
        Fx.show(Fx.get(() -> new VBox(new Button("before"), field, bar)), 600, 200);
        Fx.run(() -> {
            field.requestFocus();
            tasks.queue("Looking", progress -> {
                while (!done.await(1, TimeUnit.MILLISECONDS)) {
                    progress.at(0, 1, "");
                }
                return 1;
            }, answer -> {});
        });
        while (!Fx.get(() -> bar.isVisible())) {
            Fx.settle();
        }
    }

    @AfterEach
    void end() {
        done.countDown();
        Fx.run(() -> tasks.close());
        Fx.close();
    }

    private void untilGone() {
        while (Fx.get(() -> bar.isVisible())) {
            Fx.settle();
        }
    }

    private boolean handsAreBack() {
        return Fx.get(() -> field.isFocused());
    }

    private Button cross() {
        return Fx.get(() -> (Button) bar.lookup(".button"));
    }

    @Test
    void theCrossPressedByKeyGivesTheHandsBack() {
        Keys.press(KeyCode.TAB);
        assertThat(Fx.get(() -> cross().isFocused())).isTrue();
        Keys.press(KeyCode.SPACE);
        assertThat(handsAreBack()).isTrue();
        untilGone();
        assertThat(handsAreBack()).isTrue();
    }

    @Test
    void theCrossPressedByMouseGivesTheHandsBack() {
        Mouse.in(cross()).click(4, 4);
        assertThat(handsAreBack()).isTrue();
    }

    @Test
    void workThatEndsByItselfGivesTheHandsBack() {
        Keys.press(KeyCode.TAB);
        done.countDown();
        untilGone();
        assertThat(handsAreBack()).isTrue();
    }

    @Test
    void theCrossStopsWhatIsShownAndNothingThatBeganSince() {
        Running second = Fx.get(() -> {
            Running shown = tasks.running().getFirst();
            Running importing = tasks.latest("Importing").run(progress -> {
                while (!done.await(1, TimeUnit.MILLISECONDS)) {
                    progress.at(0, 1, "");
                }
                return 1;
            }, answer -> {});
            shown.cancel();
            return importing;
        });
        while (Fx.get(() -> tasks.running().size()) > 1) {
            Fx.settle();
        }
        Fx.run(() -> cross().fire());
        assertThat(second.isCancelled()).isFalse();
    }
}
