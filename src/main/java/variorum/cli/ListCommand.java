package variorum.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import variorum.exchange.json.JsonLine;
import variorum.project.Project;
import variorum.text.Count;
import variorum.text.Document;
import variorum.text.Span;
import variorum.text.Tokenizer;

/** Lists the reports of a project. */
@Command(
        name = "list",
        description = "Lists the reports of a project with their date, outlet, story words and tags.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // The parser fills the parameters.
final class ListCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "PROJECT")
    private Path path;

    @Option(names = "--json", description = "one JSON object a line")
    private boolean json;

    ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return Projects.read(path, console, (file, loaded) -> {
            Project project = loaded.project();
            project.documentsByName().forEach(document -> print(project, document));
            if (!json) {
                console.out().println(Count.of(project.documents().size(), "report") + ", "
                        + Count.of(project.annotationCount(), "tag") + ", "
                        + Count.of(project.statements().size(), "statement"));
            }
            return loaded.problems().isEmpty() ? 0 : Failure.WRONG;
        });
    }

    private void print(Project project, Document document) {
        String date = document.metadata().date() == null ? "" : document.metadata().date().toString();
        int words = words(project, document);
        int tags = project.annotationsOf(document.id()).size();
        if (json) {
            console.out().println(JsonLine.of(line -> line.text("id", document.id().value())
                    .text("name", document.name())
                    .textUnlessEmpty("title", document.metadata().title())
                    .textUnlessEmpty("outlet", document.metadata().outlet())
                    .textUnlessEmpty("date", date)
                    .textUnlessEmpty("story", document.metadata().story())
                    .text("sha256", document.source().sha256())
                    .number("words", words)
                    .number("annotations", tags)));
        } else {
            console.out().printf("%-28s  %-10s  %5d %-5s  %4d %-4s  %s%n", document.id(), date, words,
                    Count.noun(words, "word"), tags, Count.noun(tags, "tag"), title(document));
        }
    }

    private static String title(Document document) {
        String outlet = document.metadata().outlet();
        String title = document.metadata().title().isEmpty() ? "(no headline)" : document.metadata().title();
        return outlet.isEmpty() ? title : title + " · " + outlet;
    }

    private static int words(Project project, Document document) {
        return project.zonesOf(document.id()).story(document.text()).stream()
                .mapToInt((Span part) -> Tokenizer.countWords(document.text(), part)).sum();
    }
}
