package variorum.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import variorum.exchange.json.JsonLine;
import variorum.storage.Problem;
import variorum.text.Count;

/** Checks that a project file is as it was written. */
@Command(
        name = "check",
        description = "Checks structure, hashes, quotes and journal of a project and prints what is damaged.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // The parser fills the parameters.
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "PROJECT")
    private Path path;

    @Option(names = "--json", description = "the findings as JSON")
    private boolean json;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return Projects.read(path, console, (file, loaded) -> {
            List<Problem> problems = file.check(console.progress());
            if (json) {
                console.out().println(JsonLine.of(line -> line.text("project", path.toString())
                        .number("reports", loaded.project().documents().size())
                        .number("annotations", loaded.project().annotationCount())
                        .allObjects("problems", problems, (one, problem) -> one.text("sentence", problem.sentence()))));
            } else {
                problems.forEach(problem -> console.out().println(problem.sentence()));
                console.out().println(path + ": " + Count.of(loaded.project().documents().size(), "report") + ", "
                        + Count.of(loaded.project().annotationCount(), "tag") + ", "
                        + (problems.isEmpty() ? "all as written" : Count.of(problems.size(), "problem")));
            }
            return problems.isEmpty() ? 0 : Failure.WRONG;
        });
    }
}
