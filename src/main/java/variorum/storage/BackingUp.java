package variorum.storage;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import variorum.task.Progress;

/**
 * Makes the backups of an open project, one at a time, while changes go on. A backup holds one of the states that the
 * project was in meanwhile.
 */
final class BackingUp {

    private final Turns turns;
    private final Desk desk;
    private final Backups backups;
    private final ReentrantLock one = new ReentrantLock();
    private boolean looked;

    BackingUp(Turns turns, Desk desk, Backups backups) {
        this.turns = turns;
        this.desk = desk;
        this.backups = backups;
    }

    /** Makes one when the project has changed and the last is old; at the first call whatever the age of the last. */
    Optional<Backup> ifDue(Progress progress) {
        return notMeanwhile(() -> {
            Duration atLeast = looked ? Backups.EVERY : Duration.ZERO;
            looked = true;
            boolean due = turns.readOnlyBecause().isEmpty() && backups.isDue(turns.alone(desk::stamp), atLeast);
            return due ? Optional.of(now(progress)) : Optional.empty();
        });
    }

    Backup now(Progress progress) {
        return notMeanwhile(() -> {
            Set<Stamp> states = turns.alone(() -> {
                desk.requireSameFile();
                return desk.follow();
            });
            try (Turns.Rest rest = turns.rest()) {
                return backups.take(new VerifiedCopy.Watched(
                        stamp -> turns.alone(() -> states.contains(stamp)), progress, rest::begin));
            } finally {
                turns.alone(() -> {
                    desk.unfollow();
                    return true;
                });
            }
        });
    }

    /** Does something while no backup is being made; waits for one that is. */
    <T, E extends Exception> T notMeanwhile(Turns.Task<T, E> task) throws E {
        one.lock();
        try {
            return task.run();
        } finally {
            one.unlock();
        }
    }
}
