package variorum.storage;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;

/**
 * The files that lie beside a project file: their names, and what is done to them by any other way than SQLite. The
 * project file itself is never opened here; it is made under another name and gets its own when SQLite has closed it.
 */
final class Beside {

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private Beside() {}

    /** Says who has the project open. */
    static Path lock(Path project) {
        return sibling(project, ".lock");
    }

    /** The folder of backups. */
    static Path backups(Path project) {
        return sibling(project, ".backups");
    }

    /** SQLite's own: what a transaction is about to overwrite. */
    static Path journal(Path project) {
        return sibling(project, "-journal");
    }

    /** SQLite's own, in a mode that Variorum never uses. */
    static Path wal(Path project) {
        return sibling(project, "-wal");
    }

    /** A project file that is being made. */
    static Path unfinished(Path project) {
        return sibling(project, ".part");
    }

    private static Path sibling(Path project, String ending) {
        return project.resolveSibling(project.getFileName() + ending);
    }

    /** The folder it lies in. */
    static Path folder(Path project) {
        Path parent = project.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("not the name of a file: " + project);
        }
        return parent;
    }

    static boolean exists(Path file) {
        return Files.exists(file);
    }

    /**
     * An empty file that only its owner may read, where the system knows such a thing; what lay there before is gone.
     */
    static void makeAfresh(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, attributes(file, FILE));
    }

    /**
     * A file of the same name that is not there yet, in a temporary folder of its own that only its owner may enter.
     */
    static Path temporary(Path file) throws IOException {
        return Files.createTempDirectory("variorum-").resolve(file.getFileName().toString());
    }

    /** A folder that only its owner may look into, if there is none yet. */
    static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, attributes(folder, FOLDER));
        }
    }

    private static FileAttribute<?>[] attributes(Path place, Set<PosixFilePermission> permissions) throws IOException {
        return isPosix(folder(place))
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path place) throws IOException {
        return Files.getFileStore(place).supportsFileAttributeView(PosixFileAttributeView.class);
    }

    /**
     * Gives a finished file its name.
     *
     * @throws java.nio.file.FileAlreadyExistsException when the name is taken
     */
    static void name(Path finished, Path file) throws IOException {
        Files.move(finished, file);
        sync(folder(file));
    }

    /**
     * Puts a finished file in the place of another in one step: at any moment the name belongs to the one or the other.
     */
    static void replace(Path finished, Path file) throws IOException {
        Files.move(finished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(folder(file));
    }

    static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Deletes what a failure left unfinished; should that fail too, the first failure says so. */
    static void discard(Path unfinished, Exception failure) {
        try {
            Files.deleteIfExists(unfinished);
            Files.deleteIfExists(journal(unfinished));
        } catch (IOException second) {
            failure.addSuppressed(second);
        }
    }

    /** Brings the names in a folder to the disk, where folders can be opened for that. */
    private static void sync(Path folder) throws IOException {
        if (isPosix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /**
     * Whether a file is marked as not to be written. Somebody with every right could write it all the same, but the
     * mark is an answer.
     */
    static boolean isMarkedReadOnly(Path file) throws IOException {
        if (!Files.isWritable(file)) {
            return true;
        }
        if (!isPosix(file)) {
            return false;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        return !permissions.contains(PosixFilePermission.OWNER_WRITE)
                && !permissions.contains(PosixFilePermission.GROUP_WRITE)
                && !permissions.contains(PosixFilePermission.OTHERS_WRITE);
    }

    /** Whether a file that nobody has open, such as a journal left by a crash, ends with these bytes. */
    static boolean endsWith(Path file, byte[] bytes) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            if (in.length() < bytes.length) {
                return false;
            }
            byte[] end = new byte[bytes.length];
            in.seek(in.length() - end.length);
            in.readFully(end);
            return Arrays.equals(end, bytes);
        }
    }
}
