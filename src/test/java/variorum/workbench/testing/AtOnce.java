package variorum.workbench.testing;

import java.util.function.Consumer;
import variorum.task.Progress;
import variorum.workbench.task.Work;

/** Work that is done where it is asked for, for tests of models that have theirs done beside the window. */
public final class AtOnce {

    private AtOnce() {}

    /** Does the work and hands on its result. */
    public static <T> void run(Work<T> work, Consumer<T> then) {
        try {
            then.accept(work.run(Progress.NONE));
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
