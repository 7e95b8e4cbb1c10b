package variorum.exchange.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import variorum.task.Progress;

/**
 * Which files of a format are held against which schema.
 *
 * @param byEnding the schemas by how the names of the files end; a name of a file ends with itself, and every name ends
 *     with nothing
 */
public record Schemas(Map<String, Schema> byEnding) {

    /** Nothing is held against a schema: there is none for such files. */
    public static final Schemas NONE = new Schemas(Map.of());

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

    /** Takes its own copy. */
    public Schemas {
        byEnding = Map.copyOf(byEnding);
    }

    /** One for the file of a format that writes one. */
    public static Schemas of(Schema schema) {
        return of("", schema);
    }

    /** One for the files whose names end so. */
    public static Schemas of(String ending, Schema schema) {
        return new Schemas(Map.of(ending, schema));
    }

    /** These, and one more. */
    public Schemas and(String ending, Schema schema) {
        Map<String, Schema> more = new LinkedHashMap<>(byEnding);
        more.put(ending, schema);
        return new Schemas(more);
    }

    /**
     * Holds all that was written against them: a file, the files of a folder, or the entries of an archive.
     *
     * @throws Unreadable with the first file that breaks one, where, and what is wrong there
     */
    public void check(Path written, Progress progress) {
        if (byEnding.isEmpty()) {
            return;
        }
        try {
            if (Files.isDirectory(written)) {
                folder(written, progress);
            } else if (isArchive(written)) {
                archive(written);
            } else {
                file(written);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void folder(Path folder, Progress progress) throws IOException {
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        int done = 0;
        for (Path file : files) {
            progress.at(done++, files.size(), String.valueOf(file.getFileName()));
            file(file);
        }
    }

    private void file(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        for (Map.Entry<String, Schema> each : byEnding.entrySet()) {
            if (name.endsWith(each.getKey())) {
                try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                    each.getValue().check(name, in);
                }
            }
        }
    }

    private static boolean isArchive(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ARCHIVE.length), ARCHIVE);
        }
    }

    private void archive(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                for (Map.Entry<String, Schema> each : byEnding.entrySet()) {
                    if (entry.getName().endsWith(each.getKey())) {
                        try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
                            each.getValue().check(entry.getName(), in);
                        }
                    }
                }
            }
        }
    }
}
