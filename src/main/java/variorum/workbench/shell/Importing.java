package variorum.workbench.shell;

import java.nio.file.Path;
import java.util.List;
import variorum.exchange.ImportPlan;
import variorum.exchange.Imports;
import variorum.exchange.Reckoning;
import variorum.project.Session;
import variorum.storage.ProjectFile;
import variorum.task.Cancelled;

/** Brings reports into the open project: asks for them, reads them beside the window, says what came of it. */
final class Importing {

    /** How much of an import is reading; the rest is writing. */
    private static final double READ = 0.5;

    private final Desk desk;
    private final ProjectFile file;

    Importing(Desk desk, ProjectFile file) {
        this.desk = desk;
        this.file = file;
    }

    void askForFiles() {
        List<Path> chosen = desk.dialogs().documents();
        if (!chosen.isEmpty()) {
            bringIn(chosen);
        }
    }

    void askForFolder() {
        desk.dialogs().folder().ifPresent(folder -> bringIn(List.of(folder)));
    }

    /** Reads files and folders and brings them in as one step. */
    void bringIn(List<Path> paths) {
        Session session = desk.session();
        desk.tasks().write("Importing", progress -> {
            ImportPlan plan = Imports.plan(session.project(), paths, progress.part(0, READ));
            plan.carryOut(session, file::keepSources, progress.part(READ, 1));
            return plan.reckoning();
        }, this::done, this::notDone);
    }

    private void notDone(Throwable why) {
        if (why instanceof Cancelled) {
            desk.messages().say("The import was cancelled; the project is as it was.");
        } else {
            desk.messages().tell(why);
        }
    }

    private void done(Reckoning reckoning) {
        report(reckoning);
        if (desk.focus().columns().get().documents().isEmpty()) {
            openFirst();
        }
    }

    /** Says what came of an import. */
    void report(Reckoning reckoning) {
        desk.messages().show(ImportReport.message(reckoning, () -> ImportList.show(reckoning, desk.overlays())));
    }

    /** Opens the first two reports side by side. */
    void openFirst() {
        desk.session().project().documentsByName().stream()
                .limit(2)
                .forEach(document -> desk.focus().arrange(columns -> columns.openingBeside(document.id())));
        desk.focus().arrange(columns -> columns.activating(0));
    }
}
