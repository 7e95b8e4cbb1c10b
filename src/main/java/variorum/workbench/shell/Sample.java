package variorum.workbench.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import variorum.storage.NotOpened;
import variorum.task.Progress;

/** The sample that comes with the program: the five reports with their worked example. */
final class Sample {

    private static final String RESOURCE = "seeds.jsonl";

    private Sample() {}

    /** Makes a project of the sample. */
    static OpenProject make(ProjectFiles files, Path path, Progress progress) throws IOException, NotOpened {
        Path folder = Files.createTempDirectory("variorum-sample");
        Path example = folder.resolve(RESOURCE);
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            Files.copy(in, example);
            return files.create(path.toAbsolutePath().normalize(), List.of(example), progress);
        } finally {
            Files.deleteIfExists(example);
            Files.deleteIfExists(folder);
        }
    }
}
