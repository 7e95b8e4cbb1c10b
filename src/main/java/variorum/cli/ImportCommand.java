package variorum.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import variorum.exchange.ImportPlan;
import variorum.exchange.Imports;
import variorum.exchange.Reckoning;
import variorum.exchange.Reckoning.Outcome;
import variorum.exchange.Templates;
import variorum.exchange.json.JsonLine;
import variorum.project.Project;
import variorum.project.Session;
import variorum.storage.ProjectFile;
import variorum.text.Count;

/** Takes reports into a project and accounts for each of them. */
@Command(
        name = "import",
        description =
                "Takes files or folders of reports, or Variorum JSON lines, into a project; makes it if it is missing.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // The parser fills the parameters.
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "the project file, such as raqqa.variorum")
    private Path project;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", description = "files or folders")
    private List<Path> paths;

    @Option(
            names = "--encoding",
            description = "what plain texts are in when they do not show it, such as windows-1252")
    private @Nullable String encoding;

    @Option(names = "--json", description = "the reckoning as JSON")
    private boolean json;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Charset charset = charset();
        if (Files.exists(project)) {
            return Projects.write(project, false, console, (file, session) ->
                    take(file, session, plan(session.project(), charset)));
        }
        ImportPlan plan = plan(Project.EMPTY, charset);
        return allRefused(plan.reckoning())
                ? told(plan.reckoning())
                : Projects.write(project, true, console, (file, session) -> takeFirst(file, session, plan));
    }

    private @Nullable Charset charset() {
        try {
            return encoding == null ? null : Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new Failure(Failure.USAGE, "No encoding is called " + encoding + ".");
        }
    }

    private ImportPlan plan(Project into, @Nullable Charset charset) {
        return Imports.plan(into, paths, charset, console.progress());
    }

    private int take(ProjectFile file, Session session, ImportPlan plan) {
        plan.carryOut(session, file::keepSources, console.progress());
        return told(plan.reckoning());
    }

    /** Into a new project, which gets the codes of the template if none came. */
    private int takeFirst(ProjectFile file, Session session, ImportPlan plan) {
        int code = take(file, session, plan);
        if (session.project().codebook().codes().isEmpty()) {
            session.perform(Templates.claims());
        }
        return code;
    }

    private static boolean allRefused(Reckoning reckoning) {
        int refused = reckoning.count(Outcome.REFUSED);
        return refused > 0 && refused == reckoning.reports().size();
    }

    private int told(Reckoning reckoning) {
        if (json) {
            console.out().println(asJson(reckoning));
        } else {
            tell(reckoning);
        }
        return allRefused(reckoning) ? Failure.UNREADABLE : reckoning.isWhole() ? 0 : Failure.WRONG;
    }

    private void tell(Reckoning reckoning) {
        reckoning.reports().stream()
                .filter(report -> report.outcome() == Outcome.REFUSED)
                .forEach(report -> console.out().println("refused: " + report.name() + ": " + report.reason()));
        reckoning.problems().forEach(inFile -> console.out().println(inFile.file() + ": " + inFile.problem()));
        console.out().printf(
                "%d announced, %d found, %d imported, %d already there, %d refused%n",
                reckoning.announced(),
                reckoning.found(),
                reckoning.count(Outcome.IMPORTED),
                reckoning.count(Outcome.ALREADY_THERE),
                reckoning.count(Outcome.REFUSED));
        Reckoning.Additions came = reckoning.additions();
        if (!came.equals(Reckoning.Additions.NONE)) {
            console.out().println(Count.of(came.codes(), "code") + ", " + Count.of(came.entities(), "entity") + ", "
                    + Count.of(came.annotations(), "annotation") + ", " + Count.of(came.statements(), "statement"));
        }
    }

    private static String asJson(Reckoning reckoning) {
        return JsonLine.of(line -> line.number("announced", reckoning.announced())
                .number("found", reckoning.found())
                .number("imported", reckoning.count(Outcome.IMPORTED))
                .number("alreadyThere", reckoning.count(Outcome.ALREADY_THERE))
                .number("refused", reckoning.count(Outcome.REFUSED))
                .number("annotations", reckoning.additions().annotations())
                .number("statements", reckoning.additions().statements())
                .allObjects("reports", reckoning.reports(), (one, report) -> one.text("name", report.name())
                        .text("outcome", report.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .textUnlessEmpty("reason", report.reason()))
                .allObjects("problems", reckoning.problems(), (one, inFile) -> one.text("file", inFile.file())
                        .text("problem", inFile.problem().toString())));
    }
}
