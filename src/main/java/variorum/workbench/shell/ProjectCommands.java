package variorum.workbench.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import variorum.exchange.Formats;
import variorum.exchange.format.Format;
import variorum.project.Project;
import variorum.storage.NotOpened;
import variorum.storage.ProjectFile;
import variorum.text.Document;
import variorum.workbench.command.Command;
import variorum.workbench.command.Menu;
import variorum.workbench.control.Times;
import variorum.workbench.error.Message;

/** The commands of an open project as a file: add documents, export, save a copy, look at backups, close. */
final class ProjectCommands implements FileCommands {

    private final Desk desk;
    private final ProjectFile file;
    private final Window window;
    private final Opener opener;
    private final FileDialogs dialogs;
    private final Times times;
    private final Importing importing;
    private final Exporting exporting;

    ProjectCommands(Desk desk, ProjectFile file, Window window, Opener opener, Importing importing, Times times) {
        this.desk = desk;
        this.file = file;
        this.window = window;
        this.opener = opener;
        this.dialogs = desk.dialogs();
        this.importing = importing;
        this.times = times;
        this.exporting = new Exporting(desk, file);
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>(List.of(
                Command.named("file.new", "New project…")
                        .in(Menu.FILE, 0)
                        .icon("bi-file-earmark-plus")
                        .on("Ctrl+N")
                        .does(opener::newProject),
                Command.named("file.open", "Open a project…")
                        .in(Menu.FILE, 0)
                        .icon("bi-folder2-open")
                        .on("Ctrl+O")
                        .does(opener::openProject),
                Command.named("file.close", "Close the project")
                        .in(Menu.FILE, 0)
                        .does(window::showStartPage),
                Command.named("file.add", "Add documents…")
                        .in(Menu.FILE, 1)
                        .icon("bi-file-earmark-plus")
                        .on("Ctrl+I")
                        .does(this::addDocuments),
                Command.named("file.addFolder", "Add a folder…")
                        .in(Menu.FILE, 1)
                        .icon("bi-folder-plus")
                        .on("Ctrl+Shift+I")
                        .does(importing::askForFolder),
                Command.named("file.replace", "Replace by a corrected text…")
                        .in(Menu.FILE, 1)
                        .icon("bi-file-earmark-text")
                        .enabledWhen(desk.focus().columns().map(columns -> columns.document().isPresent()))
                        .does(() -> desk.focus().document().ifPresent(this::replaceText)),
                Command.named("file.copy", "Save a copy…")
                        .in(Menu.FILE, 2)
                        .icon("bi-files")
                        .does(this::saveCopy),
                Command.named("file.backups", "Backups…")
                        .in(Menu.FILE, 2)
                        .icon("bi-clock-history")
                        .does(this::showBackups)));
        commands.add(Command.named("file.export", "Export…")
                .in(Menu.FILE, 2)
                .icon("bi-download")
                .on("Ctrl+Shift+E")
                .does(exporting::open));
        for (Format format : Formats.all()) {
            commands.add(Command.named("file.export." + format.name(), "Export as " + format.title() + "…")
                    .icon("bi-download")
                    .does(() -> exporting.export(format)));
        }
        commands.add(Command.named("file.quit", "Quit").in(Menu.FILE, 3).on("Ctrl+Q").does(window::close));
        return commands;
    }

    @Override
    public void addDocuments() {
        importing.askForFiles();
    }

    @Override
    public void replaceText(Document.Id old) {
        new TextReplacing(desk, file::keepSources, desk.overlays()).ask(old);
    }

    /** Writes everything, the history too where it can be read, into a new project. */
    void saveCopy() {
        Project project = desk.session().project();
        dialogs.newProject(Recent.nameOf(file.path()) + " copy").ifPresent(path -> desk.tasks().queue(
                "Saving a copy",
                progress -> file.saveCopyTo(path, project),
                whole -> desk.messages().show(Message.info("Everything is in " + path.getFileName() + " too"
                        + (whole ? "." : "; its history begins with the copy."),
                        new Message.Action("Open the copy", () -> opener.open(path)))),
                this::notSaved));
    }

    private void notSaved(Throwable why) {
        if (why instanceof NotOpened reason) {
            desk.messages().show(Message.error(reason.sentence(), ""));
        } else {
            desk.messages().tell(why);
        }
    }

    private void showBackups() {
        BackupList.show(file.backups().list(), desk.overlays(), times, new BackupList.Hands() {
            @Override
            public void look(Path backup) {
                opener.look(backup);
            }

            @Override
            public void bringBack(Path backup) {
                dialogs.newProject(Recent.nameOf(file.path()) + " from a backup")
                        .ifPresent(path -> opener.bringBack(backup, path));
            }
        });
    }
}
