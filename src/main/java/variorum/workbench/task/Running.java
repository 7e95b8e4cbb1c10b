package variorum.workbench.task;

import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A piece of work as the window shows it: title, how far it is, and a way to stop it. */
public final class Running {

    /** The share that is done while nobody knows: a bar that only moves. */
    public static final double UNKNOWN = -1;

    private static final double ENOUGH_TO_GUESS = 0.05;
    private static final long SECOND = 1_000_000_000L;

    private final String title;
    private final long startedNanos = System.nanoTime();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final ReadOnlyStringWrapper what = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper(false);
    private final boolean lasting;
    private volatile boolean cancelled;
    private volatile boolean abandoned;

    Running(String title) {
        this(title, false);
    }

    /** Of lasting work it is said what came of it even when it was called off. */
    Running(String title, boolean lasting) {
        this.title = title;
        this.lasting = lasting;
    }

    /** What is being done: "Comparing 5 documents". */
    public String title() {
        return title;
    }

    /** How much is done, from 0 to 1, or {@link #UNKNOWN}. */
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /** What is being worked on now; empty until the work has said so. */
    public ReadOnlyStringProperty what() {
        return what.getReadOnlyProperty();
    }

    /** Asks the work to stop at its next report. Its result is not used, unless it left something behind. */
    public void cancel() {
        cancelled = true;
    }

    /** Asks it to stop because the window closes: nobody is left to be told what came of it. */
    void abandon() {
        abandoned = true;
        cancel();
    }

    /** Whether somebody who called it off still has to know what came of it. */
    boolean isAwaited() {
        return lasting && !abandoned;
    }

    /** Whether it was asked to stop. */
    public boolean isCancelled() {
        return cancelled;
    }

    /** For how long it has been running, in milliseconds. */
    public long elapsedMillis() {
        return (System.nanoTime() - startedNanos) / 1_000_000;
    }

    /** How many seconds it will still take if it goes on as it went, once there is something to go by. */
    public OptionalLong secondsLeft() {
        double done = share.get();
        if (done < ENOUGH_TO_GUESS) {
            return OptionalLong.empty();
        }
        double elapsed = System.nanoTime() - startedNanos;
        return OptionalLong.of(Math.round(elapsed * (1 - done) / done / SECOND));
    }

    /** Whether it has come to an end, by itself or because it was stopped. */
    public ReadOnlyBooleanProperty ended() {
        return ended.getReadOnlyProperty();
    }

    void end() {
        ended.set(true);
    }

    void show(double newShare, String now) {
        share.set(newShare);
        what.set(now);
    }
}
