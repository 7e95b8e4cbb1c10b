package variorum.workbench.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import variorum.task.Cancelled;

class TaskRunnerTest {

    /** Stands in for the toolkit's thread: what is handed over waits until the test takes its turn. */
    private final BlockingQueue<Runnable> turns = new LinkedBlockingQueue<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final TaskRunner tasks = new TaskRunner(turns::add, failures::add);

    @AfterEach
    void stop() {
        tasks.close();
    }

    private void turn() throws InterruptedException {
        Runnable next = turns.poll(20, TimeUnit.SECONDS);
        assertThat(next).as("something to apply").isNotNull();
        next.run();
    }

    private void turnsUntilIdle() throws InterruptedException {
        while (!tasks.running().isEmpty()) {
            turn();
        }
    }

    @Test
    void aResultIsAppliedInTurnAndTheWorkIsNoLongerShown() throws InterruptedException {
        List<Integer> results = new ArrayList<>();
        tasks.queue("Adding", progress -> 1 + 1, results::add);
        assertThat(tasks.running()).extracting(Running::title).containsExactly("Adding");
        assertThat(results).isEmpty();
        turn();
        assertThat(results).containsExactly(2);
        assertThat(tasks.running()).isEmpty();
    }

    @Test
    void queuedWorkIsDoneInTheOrderItWasAskedFor() throws InterruptedException {
        List<String> results = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            tasks.queue(name, progress -> name, results::add);
        }
        turnsUntilIdle();
        assertThat(results).containsExactly("a", "b", "c");
    }

    @Test
    void workInTurnIsAllDone() throws InterruptedException {
        CountDownLatch slow = new CountDownLatch(1);
        List<String> results = new ArrayList<>();
        Beside following = tasks.inTurn("Following");
        following.run(progress -> {
            slow.await();
            return "first";
        }, results::add);
        following.run(progress -> "second", results::add);
        slow.countDown();
        turnsUntilIdle();
        assertThat(results).containsExactly("first", "second");
    }

    @Test
    void ofTheLatestOnlyTheNewestResultIsApplied() throws InterruptedException {
        CountDownLatch slow = new CountDownLatch(1);
        List<String> results = new ArrayList<>();
        Latest latest = tasks.latest("Searching");
        latest.run(progress -> {
            slow.await();
            return "old";
        }, results::add);
        latest.run(progress -> "new", results::add);
        slow.countDown();
        turnsUntilIdle();
        assertThat(results).containsExactly("new");
    }

    @Test
    void aResultCanBeSeenWhileItGrows() throws InterruptedException {
        CountDownLatch seen = new CountDownLatch(1);
        List<String> results = new ArrayList<>();
        Running running = tasks.latest("Searching").<String>grow((progress, soFar) -> {
            soFar.accept("half");
            seen.await();
            return "whole";
        }, results::add);
        turn();
        assertThat(results).containsExactly("half");
        assertThat(running.ended().get()).isFalse();
        seen.countDown();
        turnsUntilIdle();
        assertThat(results).containsExactly("half", "whole");
        assertThat(running.ended().get()).isTrue();
    }

    @Test
    void whatCanReportCanBeCancelled() throws InterruptedException {
        CountDownLatch reported = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        List<String> results = new ArrayList<>();
        Running running = tasks.queue("Counting", progress -> {
            progress.at(1, 4, "one");
            reported.countDown();
            cancelled.await();
            progress.at(2, 4, "two");
            return "done";
        }, results::add);
        reported.await();
        turn();
        assertThat(running.share().get()).isEqualTo(0.25);
        assertThat(running.what().get()).isEqualTo("one");
        running.cancel();
        cancelled.countDown();
        turnsUntilIdle();
        assertThat(results).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void aResultThatIsNoLongerWantedIsClosed() throws InterruptedException {
        AtomicBoolean closed = new AtomicBoolean();
        List<AutoCloseable> results = new ArrayList<>();
        Running running = tasks.<AutoCloseable>queue("Opening", progress -> () -> closed.set(true), results::add);
        Runnable applying = turns.take();
        running.cancel();
        applying.run();
        turnsUntilIdle();
        assertThat(closed).isTrue();
        assertThat(results).isEmpty();
    }

    @Test
    void aFailureIsToldAndTheNextWorkStillRuns() throws InterruptedException {
        List<String> results = new ArrayList<>();
        tasks.queue("Failing", progress -> {
            throw new IllegalStateException("no");
        }, result -> results.add("never"));
        tasks.queue("Working", progress -> "fine", results::add);
        turnsUntilIdle();
        assertThat(failures).hasOnlyElementsOfType(IllegalStateException.class).hasSize(1);
        assertThat(results).containsExactly("fine");
    }

    @Test
    void manyReportsTakeFewTurns() throws InterruptedException {
        CountDownLatch reported = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        Running running = tasks.queue("Counting", progress -> {
            for (int i = 0; i <= 10_000; i++) {
                progress.at(i, 10_000, "number " + i);
            }
            reported.countDown();
            seen.await();
            return 0;
        }, result -> {});
        reported.await();
        assertThat(turns).hasSize(1);
        turn();
        assertThat(running.what().get()).isEqualTo("number 10000");
        seen.countDown();
        turnsUntilIdle();
    }

    @Test
    void nothingIsAppliedAfterClosing() throws InterruptedException {
        List<String> results = new ArrayList<>();
        CountDownLatch started = new CountDownLatch(1);
        tasks.queue("Waiting", progress -> {
            started.countDown();
            while (true) {
                progress.at(0, 0, "still waiting");
                Thread.onSpinWait();
            }
        }, result -> results.add("never"));
        started.await();
        tasks.close();
        turnsUntilIdle();
        tasks.queue("Late", progress -> "late", results::add);
        assertThat(tasks.running()).isEmpty();
        assertThat(results).isEmpty();
    }

    @Test
    void ofLastingWorkItIsSaidThatItWasCalledOff() throws InterruptedException {
        CountDownLatch cancelled = new CountDownLatch(1);
        List<Throwable> told = new ArrayList<>();
        Running writing = tasks.write("Writing", progress -> {
            cancelled.await();
            progress.at(1, 2, "");
            return "written";
        }, result -> told.add(new AssertionError(result)), told::add);
        writing.cancel();
        cancelled.countDown();
        turnsUntilIdle();
        assertThat(told).singleElement().isInstanceOf(Cancelled.class);
    }

    @Test
    void lastingWorkThatWasCalledOffTooLateSaysWhatItDid() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        List<String> results = new ArrayList<>();
        Running writing = tasks.write("Writing", progress -> {
            started.countDown();
            cancelled.await();
            return "written";
        }, results::add, failures::add);
        started.await();
        writing.cancel();
        cancelled.countDown();
        turnsUntilIdle();
        assertThat(results).containsExactly("written");
        assertThat(failures).isEmpty();
    }
}
