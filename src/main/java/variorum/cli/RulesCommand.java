package variorum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import variorum.collation.Rule;
import variorum.exchange.json.JsonLine;
import variorum.project.ComparingRule;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.text.Count;

/** Lists and changes the rules by which reports of a project are compared. */
@Command(
        name = "rules",
        description = {
            "Lists the rules of a project: forms that all its comparisons take as equal.",
            "Example: variorum rules P.variorum --add Daesh \"Islamic State\" --layer name"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // The parser fills the parameters.
final class RulesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "PROJECT")
    private Path path;

    @Option(names = "--add", arity = "2", paramLabel = "FORM", description = "take two forms as equal")
    private List<String> add = new ArrayList<>();

    @Option(names = "--layer", defaultValue = "name", paramLabel = "LAYER",
            description = "what kind of difference they would be (default: ${DEFAULT-VALUE})")
    private String layer;

    @Option(names = "--on", paramLabel = "RULE", description = "switch a rule on, by its id or one of its forms")
    private @Nullable String on;

    @Option(names = "--off", paramLabel = "RULE", description = "switch a rule off; it stays in the list")
    private @Nullable String off;

    @Option(names = "--remove", paramLabel = "RULE", description = "take a rule out")
    private @Nullable String remove;

    @Option(names = "--json", description = "one JSON object a line")
    private boolean json;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean changes = !add.isEmpty() || on != null || off != null || remove != null;
        return changes
                ? Projects.write(path, false, console, (file, session) -> {
                    edits(session.project()).forEach(session::perform);
                    list(session.project());
                    return 0;
                })
                : Projects.read(path, console, (file, loaded) -> {
                    list(loaded.project());
                    return 0;
                });
    }

    private List<Edit> edits(Project project) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i + 1 < add.size(); i += 2) {
            added(project, add.get(i), add.get(i + 1)).ifPresent(edits::add);
        }
        if (on != null) {
            edits.add(new Edit.PutRule(rule(project, on).active(true)));
        }
        if (off != null) {
            edits.add(new Edit.PutRule(rule(project, off).active(false)));
        }
        if (remove != null) {
            edits.add(new Edit.RemoveRule(rule(project, remove).id()));
        }
        return edits;
    }

    /** The same two forms a second time are no second rule. */
    private Optional<Edit> added(Project project, String one, String other) {
        if (one.isBlank() || other.isBlank()) {
            throw new Failure(Failure.USAGE, "A rule needs two forms.");
        }
        Rule terms = new Rule(one.strip(), other.strip());
        boolean there = project.comparing().rulesById().stream().anyMatch(rule -> rule.terms().equals(terms));
        return there ? Optional.empty() : Optional.of(new Edit.PutRule(ComparingRule.of(terms, Layers.named(layer))));
    }

    private static ComparingRule rule(Project project, String wanted) {
        return project.comparing().rulesById().stream()
                .filter(rule -> rule.id().value().equals(wanted) || rule.terms().one().equals(wanted)
                        || rule.terms().other().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Failure(Failure.UNREADABLE, "There is no rule " + wanted + " in this project."));
    }

    private void list(Project project) {
        PrintWriter out = console.out();
        for (ComparingRule rule : project.comparing().rulesById()) {
            if (json) {
                out.println(JsonLine.of(line -> line.text("rule", rule.id().value())
                        .text("one", rule.terms().one())
                        .text("other", rule.terms().other())
                        .text("layer", rule.layer().word())
                        .text("switched", rule.active() ? "on" : "off")
                        .textUnlessEmpty("note", rule.note())));
            } else {
                out.printf("%-4s %-12s %s = %s  (%s)%n", rule.active() ? "on" : "off", rule.layer().word(),
                        rule.terms().one(), rule.terms().other(), rule.id());
            }
        }
        if (!json) {
            out.println(Count.of(project.comparing().rules().size(), "rule"));
        }
    }
}
