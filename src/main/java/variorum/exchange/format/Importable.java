package variorum.exchange.format;

import java.nio.file.Path;
import variorum.task.Progress;

/** A format that can be read into a project. */
public interface Importable {

    /** Whether a file, or a folder, looks like one of this format; decided by its name or its first characters. */
    boolean reads(Path path);

    /** Whether a file belongs to one of this format that lies beside it, and is read together with that one only. */
    default boolean goesWith(Path file) {
        return false;
    }

    /**
     * Reads a file or folder. One damaged line does not keep the others out.
     *
     * @throws Unreadable when it gives nothing at all
     */
    Reading read(Path file, Progress progress);
}
