package variorum.exchange.format;

import java.nio.file.Path;

/**
 * Where to write, and how.
 *
 * @param path the file, or the folder for formats of several files; nothing is there yet
 * @param base the folder the file will end up in, from which relative references count
 * @param options how
 */
public record Target(Path path, Path base, Options options) {

    /** Writes to a path with no special wish. */
    public static Target at(Path path) {
        Path absolute = path.toAbsolutePath();
        Path parent = absolute.getParent();
        return new Target(path, parent == null ? absolute : parent, Options.NONE);
    }

    /** The same with other wishes. */
    public Target with(Options other) {
        return new Target(path, base, other);
    }

    /** The same, but written elsewhere first; relative references stay those of the final place. */
    public Target writtenTo(Path other) {
        return new Target(other, base, options);
    }
}
