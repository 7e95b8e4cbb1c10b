package variorum.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Location;
import variorum.collation.overlap.Sketch;
import variorum.project.Edit;
import variorum.project.Journal;
import variorum.project.Project;
import variorum.search.Presearch;
import variorum.task.Progress;

/**
 * A project on disk. At most one program has it open for writing; the lock file beside it says who.
 *
 * <p>Any thread may call. Calls wait for each other, so ask for history and edits off the toolkit's thread;
 * {@link #lastDone} and {@link #nextUndone} answer at once.
 */
public final class ProjectFile implements Journal, AutoCloseable {

    private final Path path;
    private final @Nullable Lock owner;
    private final Desk desk;
    private final Backups backups;
    private final Turns turns;
    private final BackingUp backingUp;

    ProjectFile(Path path, @Nullable Lock owner, Desk desk, Backups backups) throws NotOpened {
        this.path = path;
        this.owner = owner;
        this.desk = desk;
        this.backups = backups;
        try {
            turns = new Turns(path, owner, desk);
            backingUp = new BackingUp(turns, desk, backups);
        } catch (SQLException | RuntimeException broken) {
            throw new NotOpened(
                    NotOpened.Reason.DAMAGED, path.getFileName() + " is damaged: its journal can't be read.", broken);
        }
    }

    /**
     * Makes a new, empty project and opens it.
     *
     * @throws NotOpened when there is already something of that name, or nothing can be written there
     */
    public static ProjectFile create(Path path) throws NotOpened {
        return new Opening(Schema.RELEASED, InstantSource.system(), Database.Tap.OPEN).create(path);
    }

    /**
     * Opens a project to work on.
     *
     * @throws NotOpened with the reason; the file is then as it was
     */
    public static ProjectFile open(Path path) throws NotOpened {
        return new Opening(Schema.RELEASED, InstantSource.system(), Database.Tap.OPEN).open(path);
    }

    /**
     * Opens a project only to look at it; somebody else may be working on it. One of an older version is left as it
     * is: what is read then is a copy, brought up to date and gone at the end.
     *
     * @throws NotOpened with the reason
     */
    public static ProjectFile openReadOnly(Path path) throws NotOpened {
        return new Opening(Schema.RELEASED, InstantSource.system(), Database.Tap.OPEN).openReadOnly(path);
    }

    /** Where it lies. */
    public Path path() {
        return path;
    }

    @Override
    public Optional<String> readOnlyBecause() {
        return turns.readOnlyBecause();
    }

    /**
     * Reads everything and compares every text with its hash, every annotation with the words it stood on and every row
     * with its seal. When something does not hold, the file becomes read-only and the list says what.
     *
     * @throws NotOpened when nothing can be read any more
     */
    public Loaded load(Progress progress) throws NotOpened {
        return turns.alone(() -> new Loading(path, turns, desk).load(progress));
    }

    /**
     * Keeps the bytes of a file as it came; does nothing when they are kept already.
     *
     * @param sha256 their hash, 64 lower-case hexadecimal digits
     * @throws IllegalArgumentException when that is not their hash
     * @throws NotWritten when they could not be written
     */
    public void keepSource(String sha256, byte[] bytes) {
        keepSources(Map.of(sha256, bytes));
    }

    /** Keeps several files at once, by their hash. See {@link #keepSource}. */
    public void keepSources(Map<String, byte[]> sources) {
        sources.forEach((sha256, bytes) -> {
            if (!Hashes.sha256(bytes).equals(sha256)) {
                throw new IllegalArgumentException("these bytes do not have the hash " + sha256);
            }
        });
        turns.write(store -> new Sources(store.database()).keep(sources));
    }

    /**
     * The bytes of a kept file by their hash; empty when they were not kept.
     *
     * @throws NotWritten when damaged
     */
    public Optional<byte[]> source(String sha256) {
        return turns.read(store -> new Sources(store.database()).bytes(sha256));
    }

    @Override
    public void append(Entry entry, Progress progress) {
        turns.write(store -> store.journal().append(entry, JournalRows.State.DONE, progress));
    }

    @Override
    public void undo(Line line) {
        turns.write(store -> store.journal().undo(line));
    }

    @Override
    public void redo(Line line) {
        turns.write(store -> store.journal().redo(line));
    }

    @Override
    public Optional<Line> lastDone() {
        return turns.lastDone();
    }

    @Override
    public Optional<Line> nextUndone() {
        return turns.nextUndone();
    }

    @Override
    public Edit edit(Line line) {
        return turns.read(store -> store.journal().edit(line));
    }

    @Override
    public Edit inverse(Line line) {
        return turns.read(store -> store.journal().inverse(line));
    }

    @Override
    public List<Line> history(Location thing, int most) {
        return turns.read(store -> store.journal().history(thing, most));
    }

    /**
     * Makes sure that nobody else can open the project. Call it when something that is not Variorum's own, such as a
     * dialog of the system, has run in this program and may have opened and closed the lock file; each change does so
     * by itself.
     *
     * @throws NotWritten when another program has opened the project meanwhile
     */
    public void requireAlone() {
        turns.requireAlone();
    }

    /** The connection in use, for tests of what SQLite does under it. */
    Database database() {
        return desk.store().database();
    }

    /** Which documents hold which words, for a search to ask first. */
    public Presearch presearch() {
        return terms -> turns.read(store -> new WordIndex(store.database()).candidates(terms));
    }

    /**
     * What the search for shared words knows of each document. Fingerprints that are missing, or were made by older
     * rules, are made first; in a file that can be written they are kept, a few at a time, so that what was made
     * before a cancellation is not made again.
     *
     * @throws variorum.task.Cancelled when the progress says so
     */
    public List<Sketch> sketches(Progress progress) {
        return Sketches.of(turns, progress);
    }

    /**
     * Checks all there is to check: structure, hashes, quotes, seals, and that the journal replayed leads to what the
     * tables hold.
     *
     * @return what is wrong; empty when all is well
     * @throws variorum.task.Cancelled when the progress says so
     */
    public List<Problem> check(Progress progress) {
        return turns.read(store -> new Check(store).run(progress));
    }

    /**
     * Writes a project to a new file, such as when its own was moved away or overwritten. All of the old file is
     * copied, journal and all, if it still holds this project; otherwise the project as it is on screen, with the
     * source files still readable.
     *
     * @param project what is on screen
     * @return whether the journal came along; if not, nothing done before can be undone in the copy
     * @throws NotOpened when the file could not be made
     */
    public boolean saveCopyTo(Path target, Project project) throws NotOpened {
        return turns.alone(() -> new Rescue(Schema.RELEASED)
                .save(project, desk, target.toAbsolutePath().normalize(), Instant.now()));
    }

    /** The backups beside the project. */
    public Backups backups() {
        return backups;
    }

    /**
     * Makes a backup if it is time for one: at the first call, when the project has changed since the last backup;
     * later, when that one is also ten minutes old. Edits go on while it is made; it takes its time, so call it off the
     * toolkit's thread, after loading and after changes.
     *
     * @return the backup, if one was made
     * @throws NotWritten when it could not be made; the project and the older backups are as they were
     * @throws variorum.task.Cancelled when the progress says so; there is no new backup then
     */
    public Optional<Backup> backUpIfDue(Progress progress) {
        return backingUp.ifDue(progress);
    }

    /**
     * Makes a backup now, of what the project holds at the call or while it is made.
     *
     * @throws NotWritten when it could not be made
     * @throws variorum.task.Cancelled when the progress says so; there is no new backup then
     */
    public Backup backUp(Progress progress) {
        return backingUp.now(progress);
    }

    /** At the end: nobody is at the desk, and no backup is being made. */
    private <T> void alone(Turns.Task<T, RuntimeException> task) {
        backingUp.notMeanwhile(() -> turns.alone(task));
    }

    /** Closes a file that was only just made, and takes it away again: what it was made for was called off. */
    public void discard(Exception why) {
        alone(() -> {
            try (owner) {
                desk.close();
                Beside.discard(path, why);
                return true;
            } catch (IOException | SQLException failure) {
                why.addSuppressed(failure);
                return false;
            }
        });
    }

    /** Closes the file and frees it for others. What was answered as written is on disk already. */
    @Override
    public void close() {
        alone(() -> {
            try (owner) {
                desk.close();
                return true;
            } catch (IOException | SQLException failure) {
                throw new NotWritten(
                        NotWritten.Reason.IO,
                        path.getFileName() + " could not be closed in good order; everything"
                                + " written before is on disk.",
                        failure);
            }
        });
    }
}
