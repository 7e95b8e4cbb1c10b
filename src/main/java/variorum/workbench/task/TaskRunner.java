package variorum.workbench.task;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Runs long work beside the window. There are two manners: {@link #queue} for work that is done one after the other and
 * all of it (imports, exports), and {@link #latest} for work of which only the newest counts (search as you type, a
 * comparison).
 *
 * <p>Call it on the applying thread (the toolkit's); results, failures and progress come back there. Closing stops
 * everything and waits a while for work that is in the middle of writing.
 */
public final class TaskRunner implements AutoCloseable {

    private static final int WORKERS = Math.max(2, Runtime.getRuntime().availableProcessors() - 1);
    private static final long LONGEST_GOODBYE_SECONDS = 10;

    private final Executor apply;
    private final Consumer<Throwable> failed;
    private final ExecutorService queue = Executors.newSingleThreadExecutor(daemons("variorum-queue"));
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, daemons("variorum-work"));
    private final ObservableList<Running> running = FXCollections.observableArrayList();
    private final ObservableList<Running> shown = FXCollections.unmodifiableObservableList(running);

    /**
     * A runner without work.
     *
     * @param apply where results are applied, such as {@link FxThread}
     * @param failed is told, there, what went wrong
     */
    public TaskRunner(Executor apply, Consumer<Throwable> failed) {
        this.apply = apply;
        this.failed = failed;
    }

    private static ThreadFactory daemons(String name) {
        return Thread.ofPlatform().daemon().name(name, 1).factory();
    }

    /** What is running or waiting, in the order it was asked for. */
    public ObservableList<Running> running() {
        return shown;
    }

    /** Does this work after all work queued before; a failure is told to the one who failures are told to. */
    public <T> Running queue(String title, Work<T> work, Consumer<T> then) {
        return queue(title, work, then, failed);
    }

    /** Does this work after all work queued before; a failure is handed to {@code orElse}. */
    public <T> Running queue(String title, Work<T> work, Consumer<T> then, Consumer<Throwable> orElse) {
        return start(queue, new Running(title), work, then, orElse);
    }

    /**
     * Queued work that leaves something behind, such as a file, so that it is always said what came of it: called off
     * in time, {@link variorum.task.Cancelled} is handed to {@code orElse}; too late, the result is used all the same.
     */
    public <T> Running write(String title, Work<T> work, Consumer<T> then, Consumer<Throwable> orElse) {
        return start(queue, new Running(title, true), work, then, orElse);
    }

    /** Work that is queued: all of it is done, one after the other. */
    public Beside inTurn(String title) {
        return new Beside() {
            @Override
            public <T> void run(Work<T> work, Consumer<T> then) {
                queue(title, work, then);
            }
        };
    }

    /** A place for work of which only the newest counts; a pane makes one for each of its questions. */
    public Latest latest(String title) {
        return new Latest(this, title);
    }

    <T> Running start(String title, Work<T> work, Consumer<T> then) {
        return start(workers, new Running(title), work, then, failed);
    }

    <T> Running grow(String title, Growing<T> work, Consumer<T> then) {
        Running started = new Running(title);
        Consumer<T> soFar = part -> apply.execute(() -> {
            if (!started.isCancelled()) {
                then.accept(part);
            }
        });
        return start(workers, started, progress -> work.run(progress, soFar), then, failed);
    }

    private <T> Running start(
            ExecutorService on, Running started, Work<T> work, Consumer<T> then, Consumer<Throwable> orElse) {
        running.add(started);
        try {
            on.execute(new Job<>(started, work, apply, then, orElse, () -> end(started)));
        } catch (RejectedExecutionException closing) {
            started.cancel();
            end(started);
        }
        return started;
    }

    private void end(Running ended) {
        running.remove(ended);
        ended.end();
    }

    /** Stops all work and waits, at most some seconds, until it has stopped. No result is applied any more. */
    @Override
    public void close() {
        running.forEach(Running::abandon);
        queue.shutdown();
        workers.shutdown();
        try {
            boolean ended = queue.awaitTermination(LONGEST_GOODBYE_SECONDS, TimeUnit.SECONDS)
                    && workers.awaitTermination(1, TimeUnit.SECONDS);
            if (!ended) {
                queue.shutdownNow();
                workers.shutdownNow();
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
