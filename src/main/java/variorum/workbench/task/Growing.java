package variorum.workbench.task;

import java.util.function.Consumer;
import variorum.task.Progress;

/**
 * {@link Work} whose result can be looked at while it grows.
 *
 * @param <T> what it finds out
 */
@FunctionalInterface
public interface Growing<T> {

    /** Does the work. What is handed to {@code soFar} is shown until more of it, or the whole, is there. */
    T run(Progress progress, Consumer<T> soFar) throws Exception;
}
