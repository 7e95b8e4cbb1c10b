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
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says that one program has a project open: a lock on a file of its own beside the project, never on the project itself
 * (closing any Java channel on that would drop SQLite's locks). The system frees the lock when the program ends,
 * however it ends.
 *
 * <p>The file says who: host, process, time. It is deleted when the project is closed; one that is found without a lock
 * on it shows that a program ended without closing.
 */
final class Lock implements AutoCloseable {

    /** The lock lies far behind the content, because on Windows locked bytes can't be read. */
    private static final long PLACE = 1L << 40;

    private static final int ATTEMPTS = 20;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.ENGLISH);

    private final Path path;
    private final FileChannel channel;
    private final boolean afterCrash;

    private Lock(Path path, FileChannel channel, boolean afterCrash) {
        this.path = path;
        this.channel = channel;
        this.afterCrash = afterCrash;
    }

    /** @throws NotOpened when somebody has the project open, or the place knows no locks */
    static Lock take(Path project, InstantSource clock) throws NotOpened {
        Path path = Beside.lock(project);
        try {
            for (int i = 0; i < ATTEMPTS; i++) {
                Lock lock = attemptOnce(project, path, clock);
                if (lock != null) {
                    return lock;
                }
            }
        } catch (IOException refused) {
            throw new NotOpened(
                    NotOpened.Reason.READ_ONLY,
                    project.getFileName() + " can only be read: no lock file can be" + " made beside it in "
                            + Beside.folder(project) + ".",
                    refused);
        }
        throw locked(project, path);
    }

    private static @Nullable Lock attemptOnce(Path project, Path path, InstantSource clock)
            throws IOException, NotOpened {
        try {
            return attempt(project, path, clock);
        } catch (NoSuchFileException deletedMeanwhile) {
            if (Files.isDirectory(Beside.folder(project))) {
                return null;
            }
            throw deletedMeanwhile;
        }
    }

    /** Null when the file was deleted by its last owner just now. */
    private static @Nullable Lock attempt(Path project, Path path, InstantSource clock) throws IOException, NotOpened {
        Object file = made(path);
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock(PLACE, 1, false);
            if (lock == null) {
                throw locked(project, path);
            }
            boolean afterCrash = channel.size() > 0;
            write(channel, host() + "\n" + ProcessHandle.current().pid() + "\n"
                    + TIME.format(clock.instant().atZone(ZoneId.systemDefault())) + "\n");
            if (Files.exists(path) && file.equals(identity(path))) {
                return new Lock(path, channel, afterCrash);
            }
        } catch (OverlappingFileLockException own) {
            channel.close();
            throw locked(project, path);
        } catch (IOException | NotOpened failure) {
            channel.close();
            throw failure;
        }
        channel.close();
        return null;
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
     * Which file has a name, without opening it: on POSIX systems the lock would be gone as soon as any second channel
     * of this program on the file is closed. Where files have no such identity, an open one can't be deleted either.
     */
    private static Object identity(Path path) throws IOException {
        Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        return key == null ? path : key;
    }

    private static void write(FileChannel channel, String content) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static List<String> content(Path path) throws IOException {
        try {
            return Files.readAllLines(path);
        } catch (NoSuchFileException gone) {
            return List.of();
        }
    }

    private static NotOpened locked(Path project, Path path) {
        String who = "somebody else";
        try {
            List<String> lines = content(path);
            if (lines.size() >= 3) {
                who = "process " + lines.get(1) + " on " + lines.get(0) + ", since " + lines.get(2);
            }
        } catch (IOException unreadable) {
            who = "somebody who does not say who";
        }
        return new NotOpened(NotOpened.Reason.LOCKED,
                project.getFileName() + " is already open (by " + who + "); it can be opened to read only.");
    }

    /** The name of this computer. It is not asked of the network, which may be slow to answer. */
    private static String host() {
        return Stream.of("COMPUTERNAME", "HOSTNAME", "HOST")
                .map(System::getenv)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElseGet(Lock::hostFromSystem);
    }

    private static String hostFromSystem() {
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException none) {
            return "this computer";
        }
    }

    /** Whether the last program that had the project open ended without closing it. */
    boolean isAfterCrash() {
        return afterCrash;
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(path);
        }
    }
}
