package variorum.workbench.task;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The toolkit's thread: what is handed over there runs at once, anything else in its turn. */
public final class FxThread implements Executor {

    @Override
    public void execute(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    /** Runs something after what is going on now, such as a dialog after the drop of a file that asks for it. */
    public void later(Runnable action) {
        Platform.runLater(action);
    }
}
