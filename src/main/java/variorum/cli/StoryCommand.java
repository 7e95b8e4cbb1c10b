package variorum.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import variorum.exchange.json.JsonLine;
import variorum.project.Project;
import variorum.project.StoryNames;
import variorum.text.Document;

/** Names the story that some reports tell. */
@Command(
        name = "story",
        description = {
            "Names the story that reports of a project tell, such as variorum overlap finds; lists group them by it.",
            "One step that can be undone in the window. \"\" as a name takes them out of their story.",
            "Example: variorum story P.variorum \"Geneva talks\" 000 001"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // The parser fills the parameters.
final class StoryCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "PROJECT")
    private Path path;

    @Parameters(index = "1", paramLabel = "NAME")
    private String name;

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "REPORT", description = "by id or name")
    private List<String> reports;

    @Option(names = "--json", description = "one JSON object a line")
    private boolean json;

    StoryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return Projects.write(path, false, console, (file, session) -> {
            StoryNames.naming(named(session.project()), name.strip()).ifPresent(session::perform);
            named(session.project()).forEach(this::print);
            return 0;
        });
    }

    private List<Document> named(Project project) {
        return reports.stream().map(report -> Projects.document(project, report)).distinct().toList();
    }

    private void print(Document report) {
        String story = report.metadata().story();
        console.out().println(json
                ? JsonLine.of(line -> line.text("id", report.id().value()).text("story", story))
                : report.name() + ": " + (story.isEmpty() ? "in no story" : story));
    }
}
