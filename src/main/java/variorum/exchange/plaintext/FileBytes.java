package variorum.exchange.plaintext;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import variorum.exchange.format.Unreadable;

/** The bytes of a file, read only after a look at what it is. */
public final class FileBytes {

    /** The largest text taken, in bytes: some ten million words. */
    public static final long LARGEST = 64L * 1024 * 1024;

    private FileBytes() {}

    /**
     * Reads a regular file whole.
     *
     * @param largest how many bytes it may have
     * @throws Unreadable when there is none, it is no regular file, too large, or can't be read
     */
    public static byte[] read(Path file, long largest) {
        try {
            long size = regular(file).size();
            if (size > largest) {
                throw tooLarge(file, size, largest);
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes((int) largest + 1);
                if (bytes.length > largest) {
                    throw tooLarge(file, bytes.length, largest);
                }
                return bytes;
            }
        } catch (IOException failed) {
            throw unreadable(file, failed);
        }
    }

    /** Those files of a folder that somebody wants, by their names. */
    public static List<Path> in(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(wanted).sorted().toList();
        } catch (IOException failed) {
            throw unreadable(folder, failed);
        }
    }

    /** What a file is; refuses everything that is no regular file, so that nothing waits on a pipe. */
    public static BasicFileAttributes regular(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw new Unreadable(file + " is a folder, not a file.");
            }
            if (!attributes.isRegularFile()) {
                throw new Unreadable(file + " is no regular file (a pipe or a device, perhaps).");
            }
            return attributes;
        } catch (IOException failed) {
            throw unreadable(file, failed);
        }
    }

    /**
     * Opens a regular file as an archive.
     *
     * @param otherwise what it is not, where it is no archive: the end of the sentence that begins with its name
     */
    public static ZipFile zip(Path file, String otherwise) {
        regular(file);
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException broken) {
            throw new Unreadable(file + otherwise, broken);
        } catch (IOException failed) {
            throw unreadable(file, failed);
        }
    }

    private static Unreadable tooLarge(Path file, long size, long largest) {
        return new Unreadable(
                file + " has " + megabytes(size) + " MB; a text may have up to " + megabytes(largest) + " MB.");
    }

    private static long megabytes(long bytes) {
        return Math.ceilDiv(bytes, 1024L * 1024);
    }

    /** The reason why a file could not be read, in a sentence. */
    public static Unreadable unreadable(Path file, IOException failed) {
        String reason = switch (failed) {
            case NoSuchFileException missing -> file + " does not exist.";
            case AccessDeniedException denied -> file + " may not be read: permission is denied.";
            case NotDirectoryException other -> file + " is not a folder.";
            default -> file + " could not be read: " + failed.getMessage() + ".";
        };
        return new Unreadable(reason, failed);
    }

    /** The SHA-256 of bytes, 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
