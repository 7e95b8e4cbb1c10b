package variorum.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
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

    /** The lock lies far behind the content, because on Windows locked bytes can't be read. */
    private static final long PLACE = 1L << 40;

    private static final int ATTEMPTS = 20;

    /**
     * The lock files that this program holds, by their identity. POSIX systems give locks to a process as a whole and
     * take one back as soon as the process closes any descriptor of the file, so a second opening has to know of the
     * first before it opens anything. As the system keeps these locks once for the process, so does this; whoever
     * reads or changes it holds its monitor, and nothing but this class sees it.
     */
    private static final Map<Object, Holder> HELD = new HashMap<>();

    private final Path path;
    private final Object file;
    private final FileChannel channel;
    private final boolean afterCrash;
    private @Nullable FileLock held;

    private Lock(Path path, Object file, FileChannel channel, FileLock held, boolean afterCrash) {
        this.path = path;
        this.file = file;
        this.channel = channel;
        this.held = held;
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
                Object file = made(path);
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
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock held = lock(channel);
            if (held == null) {
                throw refused(project, Holder.namedIn(path));
            }
            boolean afterCrash = channel.size() > 0;
            name(here, channel, path);
            if (file.equals(identity(path))) {
                HELD.put(file, here);
                return new Lock(path, file, channel, held, afterCrash);
            }
        } catch (IOException | NotOpened failure) {
            channel.close();
            throw failure;
        }
        channel.close();
        return null;
    }

    private static void name(Holder here, FileChannel channel, Path path) throws IOException {
        byte[] lines = here.lines().getBytes(StandardCharsets.UTF_8);
        try {
            channel.write(ByteBuffer.wrap(lines), 0);
            channel.truncate(lines.length);
        } catch (IOException full) {
            if (channel.size() == 0) {
                Files.deleteIfExists(path);
            }
            throw full;
        }
    }

    /** Null when somebody else has locked it. */
    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(PLACE, 1, false);
        } catch (OverlappingFileLockException byAnotherName) {
            // This program has, where files have no identity; there, closing this channel takes no lock back.
            return null;
        }
    }

    /**
     * Takes the lock once more. What else runs in this program may open and close the lock file without asking, as the
     * file chooser of GTK does to see what kind of file it is, and POSIX systems then take the lock back.
     *
     * @return false when another program has taken it meanwhile
     * @throws IOException when the lock file can't be reached
     */
    boolean renew() throws IOException {
        synchronized (HELD) {
            if (file.equals(path)) {
                return true; // without identities of files there is no such rule
            }
            if (held != null) {
                held.release();
            }
            held = lock(channel);
            return held != null && file.equals(identity(path));
        }
    }

    /** Makes the file if it is not there; answers which file has the name. */
    private static Object made(Path path) throws IOException {
        if (!Files.exists(path)) {
            try {
                Files.createFile(path);
            } catch (FileAlreadyExistsException meanwhile) {
                return identity(path);
            }
        }
        return identity(path);
    }

    /**
     * Which file has a name; asking opens nothing. Where files have no such identity, an open one can't be deleted
     * either, and its name will do.
     */
    private static Object identity(Path path) throws IOException {
        Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        return key == null ? path : key;
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
            if (channel.isOpen()) {
                HELD.remove(file);
                try (channel) {
                    if (Files.exists(path) && file.equals(identity(path))) {
                        Files.delete(path);
                    }
                }
            }
        }
    }
}
