package variorum.workbench.task;

import variorum.task.Progress;

/**
 * Something that may take longer than a moment. It runs on another thread: it is given texts or a snapshot, never shows
 * anything and never changes a project that is shown.
 *
 * @param <T> what it finds out
 */
@FunctionalInterface
public interface Work<T> {

    /**
     * Does the work, saying as it goes how far it is. Whatever it throws is shown as a message, {@code Cancelled}
     * excepted. A result that nobody wants any more is closed if it can be.
     */
    T run(Progress progress) throws Exception;
}
