package variorum.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import variorum.exchange.json.JsonLine;
import variorum.project.Project;
import variorum.search.Bound;
import variorum.search.Concordance;
import variorum.search.Hit;
import variorum.search.Query;
import variorum.search.Search;
import variorum.search.language.BadQuery;
import variorum.search.language.Names;
import variorum.search.language.QueryLanguage;
import variorum.text.Count;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/** Finds words in the reports of a project and shows them in context. */
@Command(
        name = "search",
        description = {
            "Finds words and tags in the reports of a project and shows them in context.",
            "Words count whole and however they are written; rebel* finds words that begin so, \"armed group\" a"
                + " phrase, /expr/ a regular expression. code: coder: entity: kind: confidence: note: and every"
                + " attribute of the codebook find tags; words beside them stand inside these tags. part:position"
                + " finds tags by the part they are of a statement, actor:Syria tags in a statement with this actor."
                + " report: outlet:"
                + " agency: story: date: language: narrow the reports. One after the other means all, OR either, NOT"
                + " or - not.",
            "Example: variorum search P.variorum 'Daesh code:position stance:oppose -outlet:\"ARA News\"'"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // The parser fills the parameters.
final class SearchCommand implements Callable<Integer> {

    private static final int WIDTH = 36;

    private final Console console;
    private final Map<Document.Id, Offsets> offsets = new HashMap<>();

    @Parameters(index = "0", paramLabel = "PROJECT")
    private Path path;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY")
    private List<String> query;

    @Option(names = "--phrase", description = "take it for words next to each other in this order")
    private boolean phrase;

    @Option(names = "--most", defaultValue = "1000", description = "stop after so many (default: ${DEFAULT-VALUE})")
    private int most;

    @Option(names = "--json", description = "one JSON object a line, places in code points")
    private boolean json;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (most < 1) {
            throw new Failure(Failure.USAGE, "At least one place has to be asked for: --most 1.");
        }
        String written = String.join(" ", query);
        return Projects.read(path, console, (file, loaded) -> {
            Project project = loaded.project();
            Bound bound = new Bound(
                    project.statements()::binding, project::annotation,
                    id -> project.document(id).orElseThrow().text());
            List<Search.Sought> texts = project.documentsByName().stream()
                    .map(document -> new Search.Sought(document, project.annotationsOf(document.id()), bound))
                    .toList();
            List<Hit> hits =
                    new Search(file.presearch()).find(understood(written, project), texts, most, console.progress());
            Concordance.of(hits, id -> project.document(id).orElseThrow().text(), WIDTH, Concordance.Order.AS_FOUND)
                    .forEach(line -> print(project, line));
            if (!json) {
                long documents = hits.stream().map(Hit::document).distinct().count();
                console.out().println(Count.of(hits.size(), "place") + " in " + Count.of(documents, "report")
                        + (hits.size() == most ? ", and perhaps more" : ""));
            }
            return 0;
        });
    }

    private Query understood(String written, Project project) {
        if (phrase) {
            return new Query.Phrase(written, true);
        }
        try {
            return QueryLanguage.read(
                    written,
                    new Names(
                            project.codebook(), project.coders(), Projects.COMMAND_LINE, project.entities(),
                            project.statementTypes().values(), project.documents().values()));
        } catch (BadQuery bad) {
            String mark = " ".repeat(bad.place().start()) + "^".repeat(Math.max(1, bad.place().length()));
            throw new Failure(Failure.USAGE, bad.sentence() + "\n  " + written + "\n  " + mark);
        }
    }

    private void print(Project project, Concordance.Line line) {
        Document document = project.document(line.hit().document()).orElseThrow();
        if (!json) {
            console.out()
                    .printf(
                            "%-8s %" + (WIDTH + 2) + "s[%s]%s%n",
                            document.name(),
                            line.before(),
                            line.match(),
                            line.after());
            return;
        }
        Span points = offsets.computeIfAbsent(document.id(), id -> Offsets.of(document.text()))
                .toCodePoints(line.hit().span());
        console.out().println(JsonLine.of(object -> object.text("document", document.id().value())
                .number("start", points.start())
                .number("end", points.end())
                .text("before", line.before())
                .text("match", line.match())
                .text("after", line.after())));
    }
}
