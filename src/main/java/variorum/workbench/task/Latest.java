package variorum.workbench.task;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A place in which only the newest work counts, such as the hits for what is being typed: asking again stops what was
 * asked before, and a result that comes late is dropped.
 */
public final class Latest {

    private final TaskRunner runner;
    private final String title;
    private @Nullable Running current;

    Latest(TaskRunner runner, String title) {
        this.runner = runner;
        this.title = title;
    }

    /** Starts this work in place of whatever was running here; only its result will be handed to {@code then}. */
    public <T> Running run(Work<T> work, Consumer<T> then) {
        cancel();
        Running started = runner.start(title, work, then);
        current = started;
        return started;
    }

    /** The same for work whose result is shown while it grows. */
    public <T> Running grow(Growing<T> work, Consumer<T> then) {
        cancel();
        Running started = runner.grow(title, work, then);
        current = started;
        return started;
    }

    /** Stops what is running here, if anything is. */
    public void cancel() {
        if (current != null) {
            current.cancel();
            current = null;
        }
    }
}
