package variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import variorum.exchange.format.Format;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Options;
import variorum.exchange.format.Scope;
import variorum.exchange.format.Target;
import variorum.project.Project;
import variorum.task.Progress;

/** A project written in a format, for looking at what is there; the check after writing has passed. */
public final class Exported {

    private final Path path;

    private Exported(Path path) {
        this.path = path;
    }

    /** Writes. */
    public static Exported of(Format format, Project project, Path folder) {
        Path path = folder.resolve("export" + format.ending());
        Exports.write(format, project, Scope.ALL, Target.at(path), Progress.NONE);
        return new Exported(path);
    }

    /** The check after writing, of a file that somebody has changed since; no project is asked. */
    public static void check(Format format, Path path) {
        format.schemas().check(path, Progress.NONE);
        format.placed(Target.at(path), Progress.NONE);
    }

    /** The file or folder. */
    public Path path() {
        return path;
    }

    /** A file of a folder. */
    public String file(String name) {
        try {
            return Files.readString(path.resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The names of the files of a folder, sorted. */
    public List<String> names() {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).map(file -> path.relativize(file).toString()).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The kinds of loss a format announces for a project, each once, sorted. */
    public static List<String> losses(Format format, Project project) {
        List<Loss> losses = format.losses(project, Options.NONE);
        assertThat(losses).allMatch(loss -> loss.sentence().endsWith("."));
        return losses.stream().map(Loss::what).distinct().sorted().toList();
    }
}
