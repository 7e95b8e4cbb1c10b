package variorum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.StatementType;
import variorum.carrying.Proposal;
import variorum.carrying.StatementProposal;
import variorum.carrying.Tray;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.Session;
import variorum.text.Count;

/** Says what of the coding of corrected texts still waits for a place. */
@Command(
        name = "tray",
        description = "Says which tags of a corrected report wait: proposals to look at, and orphans without a place.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // The parser fills the parameters.
final class TrayCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "PROJECT")
    private Path path;

    @Parameters(index = "1", arity = "0..1", paramLabel = "DOCUMENT",
            description = "the corrected text, by id or name; all when not given")
    private @Nullable String wanted;

    @Option(names = "--accept", description = "put what is proposed; orphans stay")
    private boolean accept;

    @Option(names = "--let-go", paramLabel = "ID",
            description = "take one that waits out of the old text, by the id in brackets; can be given several times")
    private List<String> letGo = new ArrayList<>();

    @Option(names = "--retire", description = "take out the old text with what still waits")
    private boolean retire;

    TrayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return accept || retire || !letGo.isEmpty()
                ? Projects.write(path, false, console, (file, session) -> changed(session))
                : Projects.read(path, console, (file, loaded) -> {
                    List<Tray> trays = trays(loaded.project());
                    trays.forEach(tray -> say(tray, loaded.project()));
                    if (trays.isEmpty()) {
                        console.out().println("no corrected report: nothing waits");
                    }
                    return 0;
                });
    }

    private int changed(Session session) {
        letGo.forEach(id -> session.perform(lettingGo(session.project(), id)));
        if (accept) {
            trays(session.project()).forEach(tray ->
                    tray.accepting(tray.proposed(), tray.statements()).ifPresent(session::perform));
        }
        trays(session.project()).forEach(tray -> say(tray, session.project()));
        if (retire) {
            trays(session.project()).forEach(tray -> session.perform(tray.retiring()));
        }
        return 0;
    }

    private Edit lettingGo(Project project, String id) {
        for (Tray tray : trays(project)) {
            Stream<Annotation> tags = Stream.concat(
                    tray.proposed().stream().map(Proposal::original), tray.orphans().stream());
            Optional<Edit> found = tags.filter(tag -> tag.id().value().equals(id))
                    .findFirst()
                    .map(tray::lettingGo)
                    .or(() -> tray.statements().stream()
                            .filter(proposal -> proposal.original().id().value().equals(id))
                            .findFirst()
                            .map(tray::lettingGo));
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new Failure(Failure.USAGE, "Nothing with the id " + id + " waits.");
    }

    private List<Tray> trays(Project project) {
        return wanted == null
                ? Tray.in(project, console.progress())
                : List.of(Tray.of(project, Projects.document(project, wanted).id(), console.progress())
                        .orElseThrow(() -> new Failure(
                                Failure.USAGE, wanted + " corrects no text that is still in this project.")));
    }

    private void say(Tray tray, Project project) {
        PrintWriter out = console.out();
        tray.proposed().forEach(proposal -> out.printf("proposed  %-20s %s  ->  %s  (%s)%n",
                name(project, proposal.original().code()), CarryReport.quoted(proposal.original(), tray.old()),
                proposal.copy().map(copy -> CarryReport.quoted(copy, tray.corrected())).orElse(""),
                proposal.original().id()));
        tray.orphans().forEach(orphan -> out.printf(
                "orphan    %-20s %s  (%s)%n", name(project, orphan.code()), CarryReport.quoted(orphan, tray.old()),
                orphan.id()));
        tray.statements().forEach(statement -> out.printf(
                "statement %-20s %s  (%s)%n", type(project, statement),
                statement.parts().stream().findFirst().map(part -> CarryReport.quoted(part.original(), tray.old()))
                        .orElse(""), statement.original().id()));
        out.printf("%s for %s: %d proposed, %s, %s waiting%n", tray.corrected().name(),
                tray.old().name(), tray.proposed().size(), Count.of(tray.orphans().size(), "orphan"),
                Count.of(tray.statements().size(), "statement"));
    }

    private static String type(Project project, StatementProposal statement) {
        StatementType.Id type = statement.original().type();
        return Optional.ofNullable(project.statementTypes().get(type)).map(StatementType::name).orElse(type.value());
    }

    private static String name(Project project, Code.Id code) {
        return project.codebook().code(code).map(Code::name).orElse(code.value());
    }
}
