package variorum.workbench.shell;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import variorum.storage.NotOpened;
import variorum.task.Progress;

/** The sample that comes with the program: the five reports of the source's checkout with their worked example. */
final class Sample {

    private static final String FOLDER = "sample";

    private Sample() {}

    /** Makes a project of the sample. */
    static OpenProject make(ProjectFiles files, Path path, Progress progress) throws IOException, NotOpened {
        Path folder = Files.createTempDirectory("variorum-sample");
        try {
            copyTo(folder);
            List<Path> imports = new Checkout(folder).imports();
            return files.create(path.toAbsolutePath().normalize(), imports, progress);
        } finally {
            remove(folder);
        }
    }

    /** The program's own files lie in a folder while it is built and in a jar when it is laid out. */
    private static void copyTo(Path folder) throws IOException {
        URI place = place();
        if (place.getScheme().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                copy(jar.provider().getPath(place), folder);
            }
        } else {
            copy(Path.of(place), folder);
        }
    }

    private static URI place() {
        try {
            return Objects.requireNonNull(Sample.class.getResource(FOLDER), FOLDER).toURI();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            for (Path path : found.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
