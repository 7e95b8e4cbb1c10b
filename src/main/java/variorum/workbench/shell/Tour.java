package variorum.workbench.shell;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * The window as a first look goes through it: each view once, then it closes by itself. What a start needs has then all
 * been loaded; see {@code variorum.StartCache}.
 */
public final class Tour extends Launch {

    private static final Duration STAY = Duration.millis(400);

    /** After so many looks it closes even if something is still being worked on: a build must come to an end. */
    private static final int MOST_LOOKS = 100;

    private final Queue<String> views =
            new ArrayDeque<>(List.of("view.compare", "view.statements", "view.search", "help.palette", "view.read"));

    @Override
    public void start(Stage stage) {
        Window window = open(stage);
        Timeline steps = new Timeline();
        steps.getKeyFrames().add(new KeyFrame(STAY, event -> {
            if (!window.isBusy()) {
                next(window, steps);
            }
        }));
        steps.setCycleCount(MOST_LOOKS);
        steps.setOnFinished(event -> window.close());
        steps.play();
    }

    private void next(Window window, Timeline steps) {
        String view = views.poll();
        if (view == null) {
            steps.stop();
            window.close();
        } else {
            window.run(view);
        }
    }
}
