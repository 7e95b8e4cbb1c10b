package variorum.exchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text file, in UTF-8, that gets its name when it is whole: until then what had the name before stays. It never takes
 * the place of a project.
 */
public final class WholeFile {

    private WholeFile() {}

    /** What is written. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it. */
        void writeTo(Writer out) throws IOException;
    }

    /**
     * Writes a file; of a link the file it leads to, and the link stays.
     *
     * @throws variorum.exchange.format.ExportFailed with the reason; nothing has changed then
     */
    public static void write(Path file, Content content) {
        Exports.checkPlace(file);
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                into(file, content); // a pipe or device; a folder answers by itself
                return;
            }
            try (Workshop workshop = Workshop.beside(file)) {
                into(workshop.path(), content);
                workshop.deliver();
            }
        } catch (IOException failed) {
            throw Exports.notWritten(file, failed);
        }
    }

    private static void into(Path file, Content content) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            content.writeTo(out);
        }
    }
}
