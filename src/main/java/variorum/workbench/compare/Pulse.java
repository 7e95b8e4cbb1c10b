package variorum.workbench.compare;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Draws once after a layout, however often it was asked for before: what lies beside a text can only be drawn when the
 * text has found its place, and then it must be there in the same frame.
 */
final class Pulse {

    private final Runnable draw;
    private final Runnable after = this::run;
    private @Nullable Scene scene;
    private boolean wanted;

    /** Draws while a node is in a scene. */
    Pulse(Node node, Runnable draw) {
        this.draw = draw;
        node.sceneProperty().subscribe(this::enter);
    }

    private void enter(@Nullable Scene now) {
        if (scene != null) {
            scene.removePostLayoutPulseListener(after);
        }
        scene = now;
        if (now != null) {
            now.addPostLayoutPulseListener(after);
            ask();
        }
    }

    /** Asks for a drawing in the next frame. */
    void ask() {
        if (!wanted) {
            wanted = true;
            Platform.requestNextPulse();
        }
    }

    private void run() {
        if (wanted) {
            wanted = false;
            draw.run();
        }
    }
}
