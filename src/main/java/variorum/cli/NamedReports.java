package variorum.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine.Parameters;
import variorum.project.Project;
import variorum.project.Session;

/** The two reports of a project that a command is about, as its first three words name them. */
@SuppressWarnings("NullAway.Init") // The parser fills the parameters.
final class NamedReports {

    @Parameters(index = "0", paramLabel = "PROJECT")
    private Path path;

    @Parameters(index = "1", paramLabel = "A", description = "the first report, by id or name")
    private String one;

    @Parameters(index = "2", paramLabel = "B", description = "the second report, by id or name")
    private String other;

    /** Both, as they are in a state of the project. */
    TwoReports in(Project project) {
        return TwoReports.named(project, one, other);
    }

    /** Shows the two to somebody who changes nothing. */
    int shown(Console console, Consumer<TwoReports> show) {
        return Projects.read(path, console, (file, loaded) -> {
            show.accept(in(loaded.project()));
            return 0;
        });
    }

    /** Changes something of the two. */
    int changed(Console console, Consumer<Session> change) {
        return Projects.write(path, false, console, (file, session) -> {
            change.accept(session);
            return 0;
        });
    }

    /** Changes something of the two, and shows them as they are then. */
    int changed(Console console, Consumer<Session> change, Consumer<TwoReports> show) {
        return changed(console, change.andThen(session -> show.accept(in(session.project()))));
    }
}
