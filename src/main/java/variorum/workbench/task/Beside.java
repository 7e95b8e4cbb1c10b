package variorum.workbench.task;

import java.util.function.Consumer;

/**
 * Has something worked out beside the window and handed back: of several only the newest
 * ({@code tasks.latest("Reading")::run}), or all in their turn ({@code tasks.inTurn("Following")}). What a model takes
 * that needs no more.
 */
@FunctionalInterface
public interface Beside {

    /** Works it out and hands the result to {@code then}, unless it is no longer wanted. */
    <T> void run(Work<T> work, Consumer<T> then);
}
