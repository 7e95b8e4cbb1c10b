package variorum.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import variorum.exchange.WholeFile;

/** Writes what a command found to where it was asked for. */
final class Results {

    private Results() {}

    /**
     * Writes to a file, in UTF-8, or to the console where none is named. A file gets its name when it is whole: until
     * then what had the name before stays.
     */
    static void write(@Nullable Path file, Console console, WholeFile.Content content) {
        if (file != null) {
            WholeFile.write(file, content);
            return;
        }
        try {
            content.writeTo(console.out());
        } catch (IOException failed) {
            throw new Failure(Failure.UNWRITABLE, "What was found could not be written: " + failed.getMessage() + ".");
        }
    }
}
