package variorum.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which file has the project's name, by what the folder says about it; asking that opens nothing.
 *
 * @param key the system's own identifier of the file; null where it has none
 * @param size in bytes
 * @param modified when it was last written
 */
record Identity(@Nullable Object key, long size, FileTime modified) {

    static Identity of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Identity(attributes.fileKey(), attributes.size(), attributes.lastModifiedTime());
    }

    /** Whether the other is certainly another file. */
    boolean isOtherFileThan(Identity other) {
        return !Objects.equals(key, other.key);
    }
}
