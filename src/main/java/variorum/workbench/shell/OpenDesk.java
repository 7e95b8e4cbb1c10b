package variorum.workbench.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.Scene;
import variorum.annotation.Coder;
import variorum.project.Project;
import variorum.project.Session;
import variorum.text.Document;
import variorum.workbench.command.Command;
import variorum.workbench.command.Commands;
import variorum.workbench.command.KeyMap;
import variorum.workbench.control.Overlays;
import variorum.workbench.error.Message;
import variorum.workbench.error.Messages;
import variorum.workbench.focus.Columns;
import variorum.workbench.focus.Focus;
import variorum.workbench.tagging.Tagger;
import variorum.workbench.task.FxThread;
import variorum.workbench.task.TaskRunner;

/** An open project: its file, the desk laid out for the panes, and the view. Let go as a whole when it is closed. */
final class OpenDesk {

    private final OpenProject opened;
    private final Opener opener;
    private final Surroundings around;
    private final Recents recents;
    private final Desk desk;
    private final ProjectView view;
    private final Importing importing;
    private final ProjectCommands files;
    private Runnable deaf = () -> {};

    OpenDesk(
            OpenProject opened,
            Window window,
            Opener opener,
            Surroundings around,
            Messages messages,
            TaskRunner tasks,
            KeyMap keys,
            Look look,
            Recents recents) {
        this.opened = opened;
        this.opener = opener;
        this.around = around;
        this.recents = recents;
        Session session = new Session(opened.file(), opened.project(), opened.coder(), around.clock(), new FxThread());
        Focus focus = new Focus();
        session.listen(focus::follow);
        BackupKeeper backups = new BackupKeeper(opened.file(), tasks, around.clock());
        session.listen(change -> backups.look());
        session.listen(change -> messages.written());
        this.desk = new Desk(
                session, focus, new Tagger(session, focus), new Commands(keys, focus.view()), tasks, messages,
                around.preferences(), new Overlays(), opened.file().presearch(), opened.file()::sketches,
                around.dialogs());
        this.importing = new Importing(desk, opened.file());
        this.files = new ProjectCommands(desk, opened.file(), window, opener, importing, around.times());
        this.view = new ProjectView(desk, around.times(), look, files);
        tell();
        backups.look();
    }

    private void tell() {
        opened.reckoning().filter(reckoning -> !reckoning.isWhole()).ifPresent(importing::report);
        opened.file().readOnlyBecause().ifPresent(reason -> {
            String details = opened.problems().stream()
                    .map(problem -> problem.sentence())
                    .collect(Collectors.joining("\n"));
            Message warning = opened.problems().isEmpty()
                    ? Message.warning(reason)
                    : Message.warning(
                            reason,
                            new Message.Action("Backups", () -> run("file.backups")),
                            new Message.Action("Save a copy", files::saveCopy));
            desk.messages().show(warning.withDetails(details));
        });
        desk.messages().offerWhenNotWritten(List.of(new Message.Action("Save a copy", files::saveCopy)));
    }

    Desk desk() {
        return desk;
    }

    Path path() {
        return opened.file().path();
    }

    /** @throws variorum.project.JournalFailed when another program has the project open too */
    void requireAlone() {
        opened.file().requireAlone();
    }

    Parent view() {
        return view;
    }

    /** Takes keys and dropped files from the scene, until the project is left. */
    void listenTo(Scene scene) {
        Runnable noKeys = new KeyDispatch(desk.commands()).listenTo(scene);
        Runnable noDrops = new DroppedFiles(this::dropped).listenTo(scene);
        deaf = () -> {
            noKeys.run();
            noDrops.run();
        };
    }

    /** A project is opened in place of this one; everything else is brought in. */
    private void dropped(List<Path> paths) {
        if (paths.size() == 1 && ProjectFiles.isProject(paths.getFirst())) {
            opener.open(paths.getFirst());
        } else {
            importing.bringIn(paths);
        }
    }

    /** Opens what was open when the project was left; at first the first two reports. */
    void restore() {
        Optional<Recent> left = recents.find(path()).filter(recent -> recent.open().stream()
                .anyMatch(id -> !id.isEmpty()));
        left.ifPresentOrElse(this::restore, importing::openFirst);
        view.applyCss(); // until their skins are made, the panes are not in the scene and take no focus
        view.begin();
        remember();
    }

    private void restore(Recent left) {
        Project project = desk.session().project();
        List<Optional<Document.Id>> open = left.open().stream()
                .limit(Columns.MOST)
                .map(id -> id.isEmpty() ? Optional.<Document.Id>empty() : Optional.of(new Document.Id(id)))
                .map(id -> id.filter(project.documents()::containsKey))
                .toList();
        desk.focus().arrange(columns -> new Columns(open, Math.clamp(left.active(), 0, open.size() - 1)));
        view.showTab(left.view());
    }


    private void remember() {
        Project project = desk.session().project();
        Columns columns = desk.focus().columns().get();
        recents.put(new Recent(
                path(), project.documents().size(), project.annotationCount(), around.clock().instant(),
                columns.open().stream().map(id -> id.map(Document.Id::value).orElse("")).toList(), columns.active(),
                desk.focus().view().get(), coder().value()));
    }

    private Coder.Id coder() {
        return desk.session().coder();
    }

    List<Command> commands() {
        return desk.commands().all().stream().filter(desk.commands()::isLive).toList();
    }

    void run(String command) {
        desk.commands().find(command).ifPresent(Command::run);
    }

    /** Hands on what is being typed. */
    void commit() {
        view.commit();
    }

    /** Lets the project go: what is typed is kept; whatever becomes of that, the file is closed. */
    void leave() {
        try {
            view.leave();
        } finally {
            deaf.run();
            remember();
            opened.file().close();
        }
    }
}
