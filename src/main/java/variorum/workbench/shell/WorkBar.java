package variorum.workbench.shell;

import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.WhileShown;
import variorum.workbench.task.Running;
import variorum.workbench.task.TaskRunner;

/** Shows the work that has been running longest, once it has taken more than a moment: title, bar, share and Cancel. */
final class WorkBar extends HBox {

    private static final long A_MOMENT_MILLIS = 300;
    private static final Duration LOOK = Duration.millis(150);
    private static final double BAR = 120;

    private final TaskRunner tasks;
    private final Label title = new Label();
    private final Label what = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label share = new Label();
    private final Button cancel = Buttons.close("Cancel", this::cancel);
    private final Timeline looking = new Timeline(new KeyFrame(LOOK, event -> look()));

    /** What the cross stops. */
    private @Nullable Running shown;

    /** What had the focus before the cross took it. */
    private @Nullable Node hands;

    WorkBar(TaskRunner tasks) {
        this.tasks = tasks;
        setId("work");
        setSpacing(8);
        setAlignment(Pos.CENTER_RIGHT);
        bar.setPrefWidth(BAR);
        bar.setMinWidth(BAR);
        title.setMinWidth(0);
        title.getStyleClass().add("v-strong");
        share.setMinWidth(USE_PREF_SIZE);
        cancel.getStyleClass().add("v-in-status");
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe((from, to) -> {
            if (from != null && !from.equals(cancel) && cancel.equals(to)) {
                hands = from;
            }
        });
        getChildren().addAll(title, what, bar, share, cancel);
        looking.setCycleCount(Animation.INDEFINITE);
        setManaged(false);
        setVisible(false);
        WhileShown.listen(this, scene -> {
            watch();
            return tasks.running().subscribe(this::watch).and(looking::stop);
        });
    }

    private void watch() {
        if (tasks.running().isEmpty()) {
            looking.stop();
            look();
        } else {
            looking.play();
        }
    }

    private void look() {
        boolean held = cancel.isFocused();
        boolean busy = !tasks.running().isEmpty() && tasks.running().getFirst().elapsedMillis() >= A_MOMENT_MILLIS;
        setManaged(busy);
        setVisible(busy);
        if (busy) {
            show(tasks.running().getFirst());
        } else if (held) {
            giveBack();
        }
    }

    private void show(Running running) {
        shown = running;
        double done = running.share().get();
        title.setText(running.title());
        what.setText(Stream.of(running.what().get(), left(running.secondsLeft()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", ")));
        bar.setProgress(done < 0 ? ProgressBar.INDETERMINATE_PROGRESS : done);
        share.setText(done < 0 ? "" : Math.round(100 * done) + " %");
    }

    private static String left(OptionalLong seconds) {
        return seconds.isEmpty() || seconds.getAsLong() < 2 ? "" : "about " + seconds.getAsLong() + " s left";
    }

    private void cancel() {
        if (shown != null) {
            shown.cancel();
        }
        giveBack();
    }

    /** The hands go on where they were: the cross goes away, and the focus would fall on whatever stands beside it. */
    private void giveBack() {
        if (hands != null) {
            hands.requestFocus();
            hands = null;
        }
    }
}
