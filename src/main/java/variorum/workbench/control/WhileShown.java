package variorum.workbench.control;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;

/**
 * Listening that begins and ends with a node's time in a window. What lives longer than an open project, such as
 * running work, messages, keys and the scene itself, would otherwise keep every project that was ever opened.
 */
public final class WhileShown {

    private WhileShown() {}

    /** Starts to listen whenever the node comes into a scene, and ends when it leaves it. */
    public static void listen(Node node, Function<Scene, Subscription> start) {
        Subscription[] now = {Subscription.EMPTY};
        node.sceneProperty().subscribe(scene -> {
            now[0].unsubscribe();
            now[0] = scene == null ? Subscription.EMPTY : start.apply(scene);
        });
    }
}
