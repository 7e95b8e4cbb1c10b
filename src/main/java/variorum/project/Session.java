package variorum.project;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import variorum.annotation.Coder;
import variorum.annotation.Location;
import variorum.task.Progress;

/**
 * The door: the one way a project changes. An edit is on disk before anybody sees it.
 *
 * <p>Any thread may call; edits never wait for each other. While one is being written (a large import, say) another is
 * refused with a sentence, and so is an edit made by a listener. The snapshot can be read at any time.
 */
public final class Session {

    private final Journal journal;
    private final InstantSource clock;
    private final Executor tell;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> coderListeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock writing = new ReentrantLock();
    private final ThreadLocal<Boolean> telling = ThreadLocal.withInitial(() -> false);
    private volatile Project project;
    private volatile Coder.Id coder;

    /**
     * Opens the door to a project.
     *
     * @param journal where edits are written
     * @param project what the journal's file holds
     * @param coder who codes; need not be in the project yet
     * @param clock dates the journal lines
     * @param tell runs the listeners, such as on the toolkit's thread
     */
    public Session(Journal journal, Project project, Coder.Id coder, InstantSource clock, Executor tell) {
        this.journal = journal;
        this.project = project;
        this.coder = coder;
        this.clock = clock;
        this.tell = tell;
    }

    /** The project now. */
    public Project project() {
        return project;
    }

    /** Why no edit can be made, in a sentence; empty when it can. */
    public Optional<String> readOnlyBecause() {
        return journal.readOnlyBecause();
    }

    /** Who codes. */
    public Coder.Id coder() {
        return coder;
    }

    /** Lets somebody else code from now on. */
    public void codeAs(Coder.Id other) {
        coder = other;
        tell.execute(() -> coderListeners.forEach(Runnable::run));
    }

    /** Runs the listener whenever {@link #codeAs} was called. */
    public void listenToCoder(Runnable listener) {
        coderListeners.add(listener);
    }

    /** Calls the listener after every change, until the returned action is run. */
    public Runnable listen(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Makes an edit: checks it, writes it, then shows it.
     *
     * @throws EditRejected when it does not fit the project
     * @throws JournalFailed when it could not be written; nothing has changed
     */
    public void perform(Edit edit) {
        perform(edit, Progress.NONE);
    }

    /**
     * Makes an edit that is large enough to be watched.
     *
     * @param progress told while it is written; until that has ended the edit can still be called off, and then nothing
     *     has changed
     * @throws EditRejected when it does not fit the project
     * @throws JournalFailed when it could not be written; nothing has changed
     */
    public void perform(Edit edit, Progress progress) {
        write(() -> Optional.of(record(edit, progress)));
    }

    private Change record(Edit edit, Progress progress) {
        Project before = project;
        Draft draft = new Draft(before);
        Edit inverse = draft.apply(edit);
        Project after = draft.project();
        String label = Labels.of(edit, before, after);
        Location location = Locations.of(edit, before, after);
        journal.append(new Journal.Entry(edit, inverse, clock.instant(), coder, label, location), progress);
        return new Change(before, after, location, label, Change.Kind.DONE);
    }

    /** Takes back the last edit that is done; answers what changed, or nothing when there was none. */
    public Optional<Change> undo() {
        return write(() -> journal.lastDone().map(line -> {
            Project after = applied(journal.inverse(line));
            journal.undo(line);
            return new Change(project, after, line.location(), line.label(), Change.Kind.UNDONE);
        }));
    }

    /** Makes the last edit that was taken back again; answers what changed, or nothing when there was none. */
    public Optional<Change> redo() {
        return write(() -> journal.nextUndone().map(line -> {
            Project after = applied(journal.edit(line));
            journal.redo(line);
            return new Change(project, after, line.location(), line.label(), Change.Kind.REDONE);
        }));
    }

    private Project applied(Edit edit) {
        Draft draft = new Draft(project);
        draft.apply(edit);
        return draft.project();
    }

    /** What undo and redo would do now, and what was done before. */
    public Journal journal() {
        return journal;
    }

    private Optional<Change> write(Supplier<Optional<Change>> work) {
        if (telling.get()) {
            throw new EditRejected("A view tried to change the project while it was being told of a change.");
        }
        if (!writing.tryLock()) {
            throw new EditRejected("Another change is still being written; please try again in a moment.");
        }
        try {
            Optional<Change> change = work.get();
            change.ifPresent(made -> project = made.after());
            // Before the next may begin, so that listeners hear of changes in the order they were made.
            change.ifPresent(made -> tell.execute(() -> tell(made)));
            return change;
        } finally {
            writing.unlock();
        }
    }

    /** A listener that fails keeps none after it from hearing; what failed first is thrown when all have heard. */
    private void tell(Change change) {
        List<RuntimeException> failures = new ArrayList<>();
        telling.set(true);
        try {
            for (Consumer<Change> listener : listeners) {
                try {
                    listener.accept(change);
                } catch (RuntimeException failure) {
                    failures.add(failure);
                }
            }
        } finally {
            telling.remove();
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }
}
