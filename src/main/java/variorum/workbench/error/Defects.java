package variorum.workbench.error;

import java.util.concurrent.Executor;

/**
 * The last to hear of a failure nobody caught, on any thread: it is shown, and logged with that, and the session stays
 * open.
 */
public final class Defects implements Thread.UncaughtExceptionHandler {

    private final Messages messages;
    private final Executor show;

    /**
     * Tells a window's messages.
     *
     * @param messages where failures are shown
     * @param show runs on the toolkit's thread
     */
    public Defects(Messages messages, Executor show) {
        this.messages = messages;
        this.show = show;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        show.execute(() -> messages.tell(failure));
    }
}
