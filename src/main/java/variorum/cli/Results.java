package variorum.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Writes what a command found to where it was asked for. */
final class Results {

    private Results() {}

    /** What is written. */
    @FunctionalInterface
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /**
     * Writes to a file, in UTF-8, or to the console where none is named. A file gets its name when it is whole: until
     * then what had the name before stays.
     */
    static void write(@Nullable Path file, Console console, Content content) {
        try {
            if (file == null) {
                content.writeTo(console.out());
            } else if (Files.exists(file) && !Files.isRegularFile(file)) {
                into(file, content); // a pipe or device; a folder answers by itself
            } else {
                replacing(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
            }
        } catch (IOException failed) {
            throw new Failure(Failure.UNWRITABLE, file + " could not be written: " + reason(failed) + ".");
        }
    }

    private static void replacing(Path file, Content content) throws IOException {
        Path unfinished = fresh(file);
        try {
            into(unfinished, content);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** An empty file beside another, under a name that nothing had: somebody's own file stays as it is. */
    private static Path fresh(Path file) throws IOException {
        Path free = file.resolveSibling(file.getFileName() + ".part");
        for (int next = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); next++) {
            free = file.resolveSibling(file.getFileName() + ".part-" + next);
        }
        return Files.createFile(free); // and fails when somebody was faster
    }

    private static void into(Path file, Content content) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            content.writeTo(out);
        }
    }

    private static String reason(IOException failed) {
        return switch (failed) {
            case NoSuchFileException missing -> "there is no such folder";
            case AccessDeniedException denied -> "it is not allowed";
            default -> String.valueOf(failed.getMessage());
        };
    }
}
