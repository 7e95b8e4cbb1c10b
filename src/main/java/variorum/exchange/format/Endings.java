package variorum.exchange.format;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The endings of file names, by which files of most formats are known again. */
public final class Endings {

    /** A full stop and letters; in "version 1.2" there is none. */
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z][A-Za-z0-9_-]{0,9}$");

    private Endings() {}

    /**
     * A name with the ending of its format, if it was given without any.
     *
     * @param ending with its full stop; empty for a folder, which needs none
     */
    public static Path of(Path path, String ending) {
        String name = String.valueOf(path.getFileName());
        return ending.isEmpty() || ENDING.matcher(name).find() || Files.isDirectory(path)
                ? path
                : path.resolveSibling(name + ending);
    }
}
