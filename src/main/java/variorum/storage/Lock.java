package variorum.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says that one program has a project open: a lock on a file of its own beside the project, never on the project itself
 * (closing any Java channel on that would drop SQLite's locks). The system frees the lock when the program ends,
 * however it ends.
 *
 * <p>The file says who. It is deleted when the project is closed; one that is found without a lock on it shows that a
 * program ended without closing.
 */
final class Lock implements AutoCloseable {

    private static final int ATTEMPTS = 20;

    /**
     * The lock files that this program holds, by their identity. POSIX systems give locks to a process as a whole and
     * take one back as soon as the process closes any descriptor of the file, so a second opening has to know of the
     * first before it opens anything. As the system keeps these locks once for the process, so does this; whoever
     * reads or changes it holds its monitor, and nothing but this class sees it.
     */
    private static final Map<Object, Holder> HELD = new HashMap<>();

    private final Path project;
    private final Holder here;
    private final boolean afterCrash;
    private Grip grip;
    private boolean closed;

    private Lock(Path project, Holder here, Grip grip, boolean afterCrash) {
        this.project = project;
        this.here = here;
        this.grip = grip;
        this.afterCrash = afterCrash;
    }

    /** @throws NotOpened when somebody has the project open, or the place knows no locks */
    static Lock take(Path project, InstantSource clock) throws NotOpened {
        Path path = Beside.lock(project);
        try {
            for (int i = 0; i < ATTEMPTS; i++) {
                Lock lock = attempt(project, path, Holder.here(clock.instant()));
                if (lock != null) {
                    return lock;
                }
            }
        } catch (IOException refused) {
            throw new NotOpened(
                    NotOpened.Reason.READ_ONLY,
                    project.getFileName() + (Files.exists(project) ? " can only be read" : " can't be made")
                            + ": no lock file can be made beside it in "
                            + Beside.folder(project) + (isFull(refused) ? ", the disk is full." : "."),
                    refused);
        }
        throw refused(project, "somebody who comes and goes");
    }

    /** The system has no error of its own for this; the words are those of POSIX systems. */
    private static boolean isFull(IOException refused) {
        return String.valueOf(refused.getMessage()).contains("No space left");
    }

    /** Null when the file was deleted by its last owner just now. */
    private static @Nullable Lock attempt(Path project, Path path, Holder here) throws IOException, NotOpened {
        synchronized (HELD) {
            try {
                Object file = Grip.made(path);
                Holder already = HELD.get(file);
                if (already != null) {
                    throw refused(project, already.inWords());
                }
                return locked(project, path, file, here);
            } catch (NoSuchFileException deletedMeanwhile) {
                if (Files.isDirectory(Beside.folder(project))) {
                    return null;
                }
                throw deletedMeanwhile;
            }
        }
    }

    private static @Nullable Lock locked(Path project, Path path, Object file, Holder here)
            throws IOException, NotOpened {
        Grip grip = Grip.on(path, file);
        try {
            if (!grip.lock()) {
                throw refused(project, Holder.namedIn(path));
            }
            boolean afterCrash = grip.isWritten();
            grip.write(here);
            if (grip.isNamed()) {
                HELD.put(file, here);
                return new Lock(project, here, grip, afterCrash);
            }
        } catch (IOException | NotOpened failure) {
            grip.close();
            throw failure;
        }
        grip.close();
        return null;
    }

    /**
     * Takes the lock once more. What else runs in this program may open and close the lock file without asking, as the
     * file chooser of GTK does to see what kind of file it is, and POSIX systems then take the lock back. Somebody may
     * have deleted the file, or its drive may have been away; then it is made and locked anew.
     *
     * @return false when another program has taken it meanwhile
     * @throws IOException when nobody can say, because the lock file can't be reached
     */
    boolean renew() throws IOException {
        synchronized (HELD) {
            return switch (grip.renewed()) {
                case HELD -> true;
                case TAKEN -> false;
                case LOST -> isTakenAnew();
            };
        }
    }

    /** Whoever has taken it meanwhile and freed it again is found out by the state of the project file. */
    private boolean isTakenAnew() throws IOException {
        if (!Beside.exists(project)) {
            throw new NoSuchFileException(project.toString());
        }
        HELD.remove(grip.file(), here);
        try {
            grip.close(); // first, because closing takes all locks of this program on the same file back
            for (int i = 0; i < ATTEMPTS; i++) {
                Lock fresh = attempt(project, Beside.lock(project), here);
                if (fresh != null) {
                    grip = fresh.grip;
                    return true;
                }
            }
            return false;
        } catch (NotOpened byAnother) {
            return false;
        } finally {
            HELD.putIfAbsent(grip.file(), here);
        }
    }

    private static NotOpened refused(Path project, String by) {
        return new NotOpened(NotOpened.Reason.LOCKED,
                project.getFileName() + " is already open (by " + by + "); it can be opened to read only.");
    }

    /** Whether the last program that had the project open ended without closing it. */
    boolean isAfterCrash() {
        return afterCrash;
    }

    @Override
    public void close() throws IOException {
        synchronized (HELD) {
            if (!closed) {
                closed = true;
                HELD.remove(grip.file(), here);
                try (Grip ended = grip) {
                    ended.delete();
                }
            }
        }
    }
}
