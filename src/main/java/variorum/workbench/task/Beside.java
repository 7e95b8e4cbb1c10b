package variorum.workbench.task;

import java.util.function.Consumer;

/**
 * Has something worked out beside the window and handed back; of several only the newest counts. What a model takes
 * that needs no more of a {@link Latest}: {@code tasks.latest("Reading")::run}.
 */
@FunctionalInterface
public interface Beside {

    /** Works it out and hands the result to {@code then}, unless something newer was asked for meanwhile. */
    <T> void run(Work<T> work, Consumer<T> then);
}
