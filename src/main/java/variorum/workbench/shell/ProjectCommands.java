package variorum.workbench.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Coder;
import variorum.exchange.Formats;
import variorum.exchange.ImportPlan;
import variorum.exchange.Imports;
import variorum.exchange.Reckoning;
import variorum.exchange.Written;
import variorum.exchange.format.ExportFailed;
import variorum.exchange.format.Format;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.Session;
import variorum.storage.NotOpened;
import variorum.storage.ProjectFile;
import variorum.text.Document;
import variorum.workbench.command.Command;
import variorum.workbench.command.Menu;
import variorum.workbench.control.Ask;
import variorum.workbench.control.Times;
import variorum.workbench.error.Message;
import variorum.workbench.export.ExportCard;
import variorum.workbench.export.ExportModel;

/** What can be done with an open project as a file: add documents, export, save a copy, say who codes, close. */
final class ProjectCommands implements FileCommands {

    /** How much of an import is reading; the rest is writing. */
    private static final double READ = 0.5;

    private final Desk desk;
    private final ProjectFile file;
    private final Window window;
    private final FileDialogs dialogs;
    private final Times times;
    private final ExportModel exports;
    private @Nullable ExportCard exportCard;
    private @Nullable ProjectView view;

    ProjectCommands(Desk desk, ProjectFile file, Window window, FileDialogs dialogs, Times times) {
        this.desk = desk;
        this.file = file;
        this.window = window;
        this.dialogs = dialogs;
        this.times = times;
        this.exports = new ExportModel(desk.session(), desk.focus(), desk.tasks(), file::source, file.path());
    }

    /** The view that questions and lists are laid over. */
    void joinTo(ProjectView shown) {
        view = shown;
    }

    private ProjectView view() {
        return Objects.requireNonNull(view, "not joined to a view");
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>(List.of(
                Command.named("file.new", "New project …")
                        .in(Menu.FILE, 0)
                        .icon("bi-file-earmark-plus")
                        .on("Ctrl+N")
                        .does(window::newProject),
                Command.named("file.open", "Open a project …")
                        .in(Menu.FILE, 0)
                        .icon("bi-folder2-open")
                        .on("Ctrl+O")
                        .does(window::openProject),
                Command.named("file.close", "Close the project")
                        .in(Menu.FILE, 0)
                        .does(window::showStartPage),
                Command.named("file.add", "Add documents …")
                        .in(Menu.FILE, 1)
                        .icon("bi-file-earmark-plus")
                        .on("Ctrl+I")
                        .does(this::addDocuments),
                Command.named("file.addFolder", "Add a folder …")
                        .in(Menu.FILE, 1)
                        .icon("bi-folder-plus")
                        .on("Ctrl+Shift+I")
                        .does(() -> dialogs.folder().ifPresent(folder -> importPaths(List.of(folder)))),
                Command.named("file.replace", "Replace by a corrected text …")
                        .in(Menu.FILE, 1)
                        .icon("bi-file-earmark-text")
                        .does(() -> desk.focus().document().ifPresent(this::replaceText)),
                Command.named("file.copy", "Save a copy …")
                        .in(Menu.FILE, 2)
                        .icon("bi-files")
                        .does(this::saveCopy),
                Command.named("file.backups", "Backups …")
                        .in(Menu.FILE, 2)
                        .icon("bi-clock-history")
                        .does(this::showBackups)));
        commands.add(Command.named("file.export", "Export …")
                .in(Menu.FILE, 2)
                .icon("bi-download")
                .on("Ctrl+Shift+E")
                .does(this::openExport));
        for (Format format : Formats.all()) {
            commands.add(Command.named("file.export." + format.name(), "Export as " + format.title() + " …")
                    .icon("bi-download")
                    .does(() -> {
                        exports.format().set(format);
                        export(format);
                    }));
        }
        commands.add(Command.named("file.quit", "Quit").in(Menu.FILE, 3).on("Ctrl+Q").does(window::close));
        return commands;
    }

    @Override
    public void addDocuments() {
        List<Path> chosen = dialogs.documents();
        if (!chosen.isEmpty()) {
            importPaths(chosen);
        }
    }

    @Override
    public void replaceText(Document.Id old) {
        new TextReplacing(desk, file::keepSources, view().overlays()).ask(old);
    }

    /** Reads files and folders beside the window and brings them in as one step. */
    void importPaths(List<Path> paths) {
        Session session = desk.session();
        desk.tasks().queue("Importing", progress -> {
            ImportPlan plan = Imports.plan(session.project(), paths, progress.part(0, READ));
            plan.carryOut(session, file::keepSources, progress.part(READ, 1));
            return plan.reckoning();
        }, this::report, desk.messages()::tell);
    }

    /** Says what came of an import. */
    void report(Reckoning reckoning) {
        desk.messages().show(ImportReport.message(reckoning, () -> ImportList.show(reckoning, view().overlays())));
    }

    private void openExport() {
        ExportCard card = exportCard == null ? new ExportCard(exports, view().overlays(), this::export) : exportCard;
        exportCard = card;
        card.open();
    }

    private void export(Format format) {
        dialogs.export(Recent.nameOf(file.path()), format.ending())
                .ifPresent(path -> exports.export(path, this::exported, this::notExported));
    }

    private void exported(ExportModel.Result result) {
        Written written = result.written();
        String losses = result.saved()
                .map(saved -> " " + String.join(", ", result.report().counts()) + " could not be carried: "
                        + saved.getFileName() + " says which.")
                .orElse("");
        String names = result.register()
                .map(register ->
                        " Who is who stands in " + register.getFileName() + " beside the project; keep it apart.")
                .orElse("");
        Path folder = Objects.requireNonNullElse(written.path().toAbsolutePath().getParent(), written.path());
        desk.messages()
                .show(Message.info(
                        written.path().getFileName() + " holds "
                                + StatusModel.counted(written.documents(), "document") + " and "
                                + StatusModel.counted(written.statements(), "statement") + "; "
                                + StatusModel.counted(written.spans(), "tagged place") + " were read back and compared."
                                + losses
                                + names,
                        new Message.Action("Open the folder", () -> dialogs.show(folder))));
    }

    private void notExported(Throwable why) {
        if (why instanceof ExportFailed failed) {
            desk.messages().show(Message.error(String.valueOf(failed.getMessage()), ""));
        } else {
            desk.messages().tell(why);
        }
    }

    /** Writes everything, the history too where it can be read, into a new project. */
    void saveCopy() {
        Project project = desk.session().project();
        dialogs.newProject(Recent.nameOf(file.path()) + " copy").ifPresent(path -> desk.tasks().queue(
                "Saving a copy",
                progress -> file.saveCopyTo(path, project),
                whole -> desk.messages().show(Message.info("Everything is in " + path.getFileName() + " too"
                        + (whole ? "." : "; its history begins with the copy."))),
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
        BackupList.show(file.backups().list(), view().overlays(), times, new BackupList.Hands() {
            @Override
            public void look(Path backup) {
                window.look(backup);
            }

            @Override
            public void bringBack(Path backup) {
                dialogs.newProject(Recent.nameOf(file.path()) + " from a backup")
                        .ifPresent(path -> window.bringBack(backup, path));
            }
        });
    }

    @Override
    public void changeCoder(Node near) {
        ContextMenu menu = new ContextMenu();
        desk.session().project().coders().values().stream()
                .sorted(Comparator.comparing(Coder::name))
                .forEach(coder -> menu.getItems().add(item("Code as " + coder.name(), () -> codeAs(coder.id()))));
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("Somebody else …", this::askCoder),
                        item("Rename …", this::rename));
        menu.show(near, Side.TOP, 0, 0);
    }

    private static MenuItem item(String title, Runnable action) {
        MenuItem item = new MenuItem(title);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void codeAs(Coder.Id coder) {
        desk.session().codeAs(coder);
        view().coderChanged();
    }

    private void askCoder() {
        Ask.words(view().overlays(), "Who codes?", "", "Code under this name", name -> {
            Coder made = Coder.named(name, desk.session().project().coders().values());
            if (desk.messages().attempt(() -> desk.session().perform(new Edit.PutCoder(made)))) {
                codeAs(made.id());
            }
        });
    }

    private void rename() {
        Coder coder = desk.session().project().coders().get(desk.session().coder());
        if (coder != null) {
            Ask.words(view().overlays(), "The name others see", coder.name(), "Rename", name -> desk.messages()
                    .attempt(() ->
                            desk.session().perform(new Edit.PutCoder(new Coder(coder.id(), name, coder.colour())))));
        }
    }
}
