package variorum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import variorum.carrying.Carrying;
import variorum.carrying.Coders;
import variorum.carrying.OutOfStep;
import variorum.carrying.Proposal;
import variorum.carrying.Settling;
import variorum.carrying.StatementProposal;
import variorum.collation.Projection;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.Session;

/** Says what the coding of one report would be in another, and carries it over. */
@Command(
        name = "carry",
        description = {
            "Says what the tags and statements of report A would be in report B, another version of it: same, reworded,"
                    + " trimmed or absent, and what stands there already.",
            "Also says what only one of the two has, and where the same sentence is coded in two ways. With --accept"
                + " what is open is carried over, as one step that can be undone in the window; nothing that is there"
                + " is put twice. What was carried and whose original has changed since is out of step, until it"
                + " follows or is kept."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // The parser fills the parameters.
final class CarryCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private NamedReports reports = new NamedReports();

    @Option(names = "--accept", description = "carry over what is open")
    private boolean accept;

    @Option(names = "--fit", defaultValue = "trimmed", paramLabel = "FIT",
            description = "the worst fit that --accept takes: same, reworded or trimmed (default: ${DEFAULT-VALUE})")
    private String fit;

    @Option(names = "--only", paramLabel = "ID",
            description = "with --accept: just this tag or statement, by the id in brackets, also where something else"
                    + " stands there already; can be given several times")
    private List<String> only = new ArrayList<>();

    @Option(names = "--follow", paramLabel = "ID",
            description = "let a copy that is out of step follow its original; \"all\" for all of these two reports")
    private List<String> follow = new ArrayList<>();

    @Option(names = "--keep", paramLabel = "ID", description = "keep a copy that is out of step as it is; or \"all\"")
    private List<String> keep = new ArrayList<>();

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
        if (!only.isEmpty() && !accept) {
            throw new Failure(Failure.USAGE, "--only says what is accepted; add --accept.");
        }
        return accept || !follow.isEmpty() || !keep.isEmpty()
                ? reports.changed(console, session -> change(session, worst))
                : reports.shown(console, two -> print(carrying(two), Optional.empty()));
    }

    private void change(Session session, Projection.Fit worst) {
        settle(session);
        Carrying carrying = carrying(reports.in(session.project()));
        Optional<Edit> edit = !accept ? Optional.empty()
                : only.isEmpty() ? carrying.acceptingAll(worst) : accepting(carrying);
        edit.ifPresent(session::perform);
        long put = edit.stream().flatMap(Edit::single).count();
        print(
                accept ? carrying : carrying(reports.in(session.project())),
                accept ? Optional.of(put) : Optional.empty());
    }

    private void print(Carrying carrying, Optional<Long> put) {
        CarryReport.of(carrying, put).print(console.out(), format);
    }

    private Optional<Edit> accepting(Carrying carrying) {
        List<Proposal> tags = carrying.annotations().stream()
                .filter(proposal -> only.contains(proposal.original().id().value()))
                .toList();
        List<StatementProposal> statements = carrying.statements().stream()
                .filter(proposal -> only.contains(proposal.original().id().value()))
                .toList();
        Stream<String> found = Stream.concat(tags.stream().map(proposal -> proposal.original().id().value()),
                statements.stream().map(proposal -> proposal.original().id().value()));
        Set<String> known = found.collect(Collectors.toSet());
        only.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new Failure(Failure.UNREADABLE, "Nothing with the id " + id + " is proposed.");
        });
        return carrying.accepting(tags, statements);
    }

    private void settle(Session session) {
        List<OutOfStep.Copy> following = strays(session.project(), follow);
        new Settling(session.project(), console.progress()).following(following).ifPresent(session::perform);
        Settling.keeping(strays(session.project(), keep)).ifPresent(session::perform);
    }

    private List<OutOfStep.Copy> strays(Project project, List<String> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        TwoReports two = reports.in(project);
        List<OutOfStep.Copy> all = Settling.between(project, two.a().id(), two.b().id());
        Set<String> known = all.stream().map(CarryCommand::id).collect(Collectors.toSet());
        wanted.stream().filter(id -> !id.equals("all") && !known.contains(id)).findFirst().ifPresent(id -> {
            throw new Failure(Failure.UNREADABLE, "Nothing with the id " + id + " is out of step.");
        });
        return wanted.contains("all") ? all : all.stream().filter(copy -> wanted.contains(id(copy))).toList();
    }

    static String id(OutOfStep.Copy copy) {
        return switch (copy) {
            case OutOfStep.Tag tag -> tag.copy().id().value();
            case OutOfStep.Bound bound -> bound.copy().id().value();
        };
    }

    private Projection.Fit worst() {
        return switch (fit.toLowerCase(Locale.ROOT)) {
            case "same" -> Projection.Fit.SAME;
            case "reworded" -> Projection.Fit.REWORDED;
            case "trimmed" -> Projection.Fit.TRIMMED;
            default -> throw new Failure(Failure.USAGE, "There is no fit " + fit + "; same, reworded or trimmed.");
        };
    }

    private Carrying carrying(TwoReports two) {
        Coders coders = coder == null ? Coders.EVERYONE : Coders.own(Projects.coder(two.project(), coder));
        return Carrying.of(two.project(), two.a().id(), two.b().id(), coders, console.progress());
    }
}
