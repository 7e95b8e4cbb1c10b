package variorum.workbench.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import variorum.task.Cancelled;

/** One piece of work on its way: runs on a worker thread, everything it has to say is said on the applying thread. */
final class Job<T> implements Runnable {

    private record Report(double share, String what) {}

    private final Running running;
    private final Work<T> work;
    private final Executor apply;
    private final Consumer<T> then;
    private final Consumer<Throwable> failed;
    private final Runnable ended;
    private final AtomicReference<@Nullable Report> unseen = new AtomicReference<>();

    Job(Running running, Work<T> work, Executor apply, Consumer<T> then, Consumer<Throwable> failed, Runnable ended) {
        this.running = running;
        this.work = work;
        this.apply = apply;
        this.then = then;
        this.failed = failed;
        this.ended = ended;
    }

    @Override
    public void run() {
        try {
            if (!running.isCancelled()) {
                T result = work.run(this::report);
                apply.execute(() -> apply(result));
                return;
            }
            apply.execute(() -> end(() -> calledOff(new Cancelled())));
        } catch (Cancelled enough) {
            apply.execute(() -> end(() -> calledOff(enough)));
        } catch (Throwable defect) {
            apply.execute(() -> end(() -> failed.accept(defect)));
        }
    }

    /** What nobody wants any more when its turn comes must not stay open. */
    private void apply(T result) {
        if (running.isCancelled() && result instanceof AutoCloseable held) {
            end(() -> {});
            close(held);
        } else {
            end(() -> then.accept(result));
        }
    }

    private void close(AutoCloseable held) {
        try {
            held.close();
        } catch (Exception refused) {
            failed.accept(refused);
        }
    }

    private void calledOff(Cancelled enough) {
        if (running.isAwaited()) {
            failed.accept(enough);
        }
    }

    private void end(Runnable last) {
        ended.run();
        if (!running.isCancelled() || running.isAwaited()) {
            last.run();
        }
    }

    /** Only the newest report is shown: the first unseen one asks for a turn, later ones take its place. */
    private void report(long done, long total, String what) {
        if (running.isCancelled()) {
            throw new Cancelled();
        }
        double share = total <= 0 ? Running.UNKNOWN : Math.clamp((double) done / total, 0, 1);
        if (unseen.getAndSet(new Report(share, what)) == null) {
            apply.execute(this::showNewest);
        }
    }

    private void showNewest() {
        Report newest = unseen.getAndSet(null);
        if (newest != null) {
            running.show(newest.share(), newest.what());
        }
    }
}
