package variorum.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import variorum.annotation.Code;
import variorum.carrying.Proposal;
import variorum.carrying.Republication;
import variorum.carrying.Republication.Mark;
import variorum.exchange.plaintext.DocumentIds;
import variorum.exchange.plaintext.Imported;
import variorum.exchange.plaintext.PlainText;
import variorum.project.Project;
import variorum.project.Session;
import variorum.storage.ProjectFile;
import variorum.text.Count;
import variorum.text.Document;

/** Brings in the corrected text of a report, and its coding along with it. */
@Command(
        name = "republish",
        description = {
            "Brings in the corrected or re-published text of a report as a document of its own. Tags whose words stand"
                + " in it (exact) or stand against other words (edited) are put there; those that fit less well"
                + " (proposed) and those without words there (orphans) are listed and wait. The old text stays.",
            "One step that can be undone in the window."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // The parser fills the parameters.
final class RepublishCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "PROJECT")
    private Path path;

    @Parameters(index = "1", paramLabel = "DOCUMENT", description = "the report whose text is corrected, by id or name")
    private String wanted;

    @Parameters(index = "2", paramLabel = "FILE", description = "the corrected text")
    private Path corrected;

    @Option(names = "--dry-run", description = "only say what would become of the coding")
    private boolean dryRun;

    RepublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return dryRun
                ? Projects.read(path, console, (file, loaded) -> {
                    say(republication(loaded.project(), read(loaded.project())), loaded.project());
                    return 0;
                })
                : Projects.write(path, false, console, this::republished);
    }

    private int republished(ProjectFile file, Session session) {
        Project before = session.project();
        Imported imported = read(before);
        Republication republication = republication(before, imported);
        file.keepSources(Map.of(imported.document().source().sha256(), imported.bytes()));
        session.perform(republication.edit());
        say(republication, before);
        return 0;
    }

    private Imported read(Project project) {
        DocumentIds ids = new DocumentIds(project);
        Imported imported = PlainText.read(corrected, ids::like);
        Republication.sameFile(project, imported.document()).ifPresent(same -> {
            throw new Failure(Failure.WRONG, corrected + " is in the project already, as " + same.name() + ".");
        });
        return imported;
    }

    private Republication republication(Project project, Imported imported) {
        return Republication.ofRead(
                project, Projects.document(project, wanted), imported.document(), imported.zones(),
                console.progress());
    }

    private void say(Republication republication, Project project) {
        list("proposed", republication.marked(Mark.PROPOSED), project);
        list("orphan", republication.marked(Mark.ORPHAN), project);
        console.out().printf(
                "%d exact, %d edited, %d proposed, %s; %s along with them%s%n",
                republication.marked(Mark.EXACT).size(),
                republication.marked(Mark.EDITED).size(),
                republication.marked(Mark.PROPOSED).size(),
                Count.of(republication.marked(Mark.ORPHAN).size(), "orphan"),
                Count.of(republication.statements().size(), "statement"),
                dryRun ? "; nothing was changed" : "");
    }

    private void list(String mark, List<Proposal> proposals, Project project) {
        Document old = Projects.document(project, wanted);
        for (Proposal proposal : proposals) {
            Code.Id code = proposal.original().code();
            console.out().printf(
                    "%-9s %-20s %s%n",
                    mark,
                    project.codebook().code(code).map(Code::name).orElse(code.value()),
                    CarryReport.quoted(proposal.original(), old));
        }
    }
}
