package variorum.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import variorum.carrying.Carrying;
import variorum.carrying.Coders;
import variorum.collation.Projection;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.Session;
import variorum.text.Document;

/** Says what the coding of one report would be in another, and carries it over. */
@Command(
        name = "carry",
        description = {
            "Says what the tags and statements of one report would be in another version of it: same, reworded, trimmed"
                    + " or absent, and what stands there already.",
            "Also says what only one of the two has, and where the same sentence is coded in two ways. With --accept"
                + " what is open is carried over, as one step that can be undone in the window; nothing that is there"
                + " is put twice."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // The parser fills the parameters.
final class CarryCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "PROJECT")
    private Path path;

    @Parameters(index = "1", paramLabel = "FROM", description = "the coded report, by id or name")
    private String from;

    @Parameters(index = "2", paramLabel = "TO", description = "the report to carry to, by id or name")
    private String to;

    @Option(names = "--accept", description = "carry over what is open")
    private boolean accept;

    @Option(names = "--fit", defaultValue = "trimmed", paramLabel = "FIT",
            description = "the worst fit that --accept takes: same, reworded or trimmed (default: ${DEFAULT-VALUE})")
    private String fit;

    @Option(names = "--coder", paramLabel = "CODER", description = "only what this coder coded, by id or name")
    private @Nullable String coder;

    @Option(names = "--format", defaultValue = "text", description = "text or json (default: ${DEFAULT-VALUE})")
    private String format;

    CarryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Projection.Fit worst = worst();
        if (!Set.of("text", "json").contains(format)) {
            throw new Failure(Failure.USAGE, "What is carried is not written as " + format + "; text or json.");
        }
        return accept
                ? Projects.write(path, false, console, (file, session) -> accepted(session, worst))
                : Projects.read(path, console, (file, loaded) -> {
                    CarryReport.of(carrying(loaded.project()), Optional.empty()).print(console.out(), format);
                    return 0;
                });
    }

    private int accepted(Session session, Projection.Fit worst) {
        Carrying carrying = carrying(session.project());
        Optional<Edit> edit = carrying.acceptingAll(worst);
        edit.ifPresent(session::perform);
        long put = edit.stream().flatMap(Edit::single).count();
        CarryReport.of(carrying, Optional.of(put)).print(console.out(), format);
        return 0;
    }

    private Projection.Fit worst() {
        return switch (fit.toLowerCase(Locale.ROOT)) {
            case "same" -> Projection.Fit.SAME;
            case "reworded" -> Projection.Fit.REWORDED;
            case "trimmed" -> Projection.Fit.TRIMMED;
            default -> throw new Failure(Failure.USAGE, "There is no fit " + fit + "; same, reworded or trimmed.");
        };
    }

    private Carrying carrying(Project project) {
        Document.Id first = Projects.document(project, from).id();
        Document.Id second = Projects.document(project, to).id();
        if (first.equals(second)) {
            throw new Failure(Failure.USAGE, "Nothing is carried from a report to itself.");
        }
        Coders coders = coder == null ? Coders.EVERYONE : Coders.own(Projects.coder(project, coder));
        return Carrying.of(project, first, second, coders, console.progress());
    }
}
