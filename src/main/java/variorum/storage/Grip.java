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
import org.jspecify.annotations.Nullable;

/** A lock file that this program keeps open, and its lock on it. */
final class Grip implements AutoCloseable {

    /** The lock lies far behind the content, because on Windows locked bytes can't be read. */
    private static final long PLACE = 1L << 40;

    private final Path path;
    private final Object file;
    private final FileChannel channel;
    private @Nullable FileLock held;

    /** What became of a lock. */
    enum State {
        HELD,
        /** Somebody else has it. */
        TAKEN,
        /** The file is gone or is another one, or what was opened leads nowhere any more. */
        LOST
    }

    private Grip(Path path, Object file, FileChannel channel) {
        this.path = path;
        this.file = file;
        this.channel = channel;
    }

    /** Makes the file if it is not there; answers which file has the name. */
    static Object made(Path path) throws IOException {
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

    /** Opens a file that has this identity; it is not locked yet. */
    static Grip on(Path path, Object file) throws IOException {
        return new Grip(
                path, file, FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** The identity of the file. */
    Object file() {
        return file;
    }

    /** Locks the file, also when it was locked before; false when somebody else has it. */
    boolean lock() throws IOException {
        FileLock before = held;
        held = null;
        if (before != null) {
            before.release();
        }
        try {
            held = channel.tryLock(PLACE, 1, false);
        } catch (OverlappingFileLockException byAnotherName) {
            // This program has, where files have no identity; there, closing this channel takes no lock back.
            held = null;
        }
        return held != null;
    }

    /**
     * Looks after the lock, and takes it once more.
     *
     * @throws IOException when nobody can say
     */
    State renewed() throws IOException {
        if (file.equals(path)) {
            return State.HELD; // without identities of files no lock is taken back
        }
        if (!isThere()) {
            return State.LOST;
        }
        try {
            return lock() ? State.HELD : State.TAKEN;
        } catch (IOException stale) {
            return State.LOST; // as after a drive on the network was away
        }
    }

    private boolean isThere() throws IOException {
        try {
            return isNamed();
        } catch (NoSuchFileException deleted) {
            return false;
        }
    }

    /** Whether the file still has its name. */
    boolean isNamed() throws IOException {
        return file.equals(identity(path));
    }

    /** Whether something stands in it, from whoever had it last. */
    boolean isWritten() throws IOException {
        return channel.size() > 0;
    }

    /** Writes into it who has it. */
    void write(Holder here) throws IOException {
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

    /** Deletes the file, unless it is somebody else's by now. */
    void delete() throws IOException {
        if (channel.isOpen() && Files.exists(path) && isNamed() && lock()) {
            Files.delete(path);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
