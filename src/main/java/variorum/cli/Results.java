package variorum.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import variorum.exchange.WholeFile;

/** Where a command writes what it found: a file that is asked for, or the console. */
final class Results {

    @Option(names = "--out", paramLabel = "FILE", description = "where to write; standard output when not given")
    private @Nullable Path out;

    /** Writes, in UTF-8. A file gets its name when it is whole: until then what had the name before stays. */
    void write(Console console, WholeFile.Content content) {
        if (out != null) {
            WholeFile.write(out, content);
            return;
        }
        try {
            content.writeTo(console.out());
        } catch (IOException failed) {
            throw new Failure(Failure.UNWRITABLE, "What was found could not be written: " + failed.getMessage() + ".");
        }
    }
}
