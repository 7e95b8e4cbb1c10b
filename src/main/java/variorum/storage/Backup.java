package variorum.storage;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A copy of a project that was opened and compared when it was made. It is a project file itself: to restore one, open
 * it, or copy it somewhere and open that.
 *
 * @param path where it lies
 * @param at when it was made, to the second
 * @param bytes how large it is
 */
public record Backup(Path path, Instant at, long bytes) {}
