package variorum.workbench.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

import variorum.workbench.command.Command;
import variorum.workbench.command.KeyMap;
import variorum.workbench.compare.FirstComparison;
import variorum.workbench.error.Defects;
import variorum.workbench.error.Message;
import variorum.workbench.error.Messages;
import variorum.workbench.preferences.Preferences;
import variorum.workbench.suggestions.FirstLook;
import variorum.workbench.task.FxThread;
import variorum.workbench.task.Running;
import variorum.workbench.task.TaskRunner;

/**
 * The one window: it shows the start page or an open project, goes from one to the other, and leaves everything in
 * order when it is closed. Used on the toolkit's thread.
 */
public final class Window {

    private static final String NAME = "Variorum";
    private static final String KEYS = "keys.";

    private final Stage stage;
    private final Surroundings around;
    private final Preferences preferences;
    private final Messages messages = new Messages();
    private final FxThread fx = new FxThread();
    private final TaskRunner tasks = new TaskRunner(fx, this::failed);
    private final KeyMap keys;
    private final Look look;
    private final Recents recents;
    private final WindowPlace place;
    private final Opener opener;
    private final Scene scene = new Scene(new Region());
    private @Nullable OpenDesk open;
    private Runnable deaf = () -> {};
    private boolean told;

    /** A window on a stage, not shown yet. */
    public Window(Stage stage, Surroundings around) {
        this.stage = stage;
        this.around = around;
        this.preferences = around.preferences();
        this.keys = new KeyMap(preferences.under(KEYS));
        this.look = new Look(preferences);
        this.recents = new Recents(preferences);
        this.place = new WindowPlace(preferences);
        this.opener = new Opener(around, recents, tasks, messages, this::isOpen, this::opened, this::failed);
        keys.changes().addListener(changed -> savePreferences());
        look.dress(scene);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        stage.focusedProperty().subscribe(this::comeBack);
    }

    /** Shows the window: with a project if one is named or the program runs in a checkout, else with the start page. */
    public void start(Optional<Path> named) {
        tasks.latest("Getting ready").run(
                progress -> FirstLook.atNames(progress) + FirstComparison.made(progress), found -> {});
        place.restore(stage);
        showStartPage();
        stage.show();
        preferences.problem().ifPresent(problem -> messages.show(Message.info(problem)));
        named.ifPresentOrElse(opener::open, opener::openCheckout);
    }

    /** Hears of failures that nobody caught. */
    public Thread.UncaughtExceptionHandler defects() {
        return new Defects(messages, fx);
    }

    /** Dialogs of the system look into files, the lock beside the project among them, and so undo the lock. */
    private void comeBack(boolean focused) {
        OpenDesk desk = open;
        if (focused && desk != null) {
            messages.attempt(desk::requireAlone);
        }
    }

    void showStartPage() {
        leaveProject();
        stage.setTitle(NAME);
        show(new StartPage(new StartModel(recents, around.times()), opener, messages, tasks));
        deaf = new DroppedFiles(this::dropped).listenTo(scene);
    }

    /** On the start page a project is opened, and reports make a new one. */
    private void dropped(List<Path> paths) {
        if (ProjectFiles.isProject(paths.getFirst())) {
            opener.open(paths.getFirst());
        } else {
            fx.later(() -> opener.newProject(paths));
        }
    }

    private void show(Parent root) {
        deaf.run();
        deaf = () -> {};
        scene.setRoot(root);
    }

    private boolean isOpen(Path path) {
        OpenDesk desk = open;
        return desk != null && desk.path().equals(path);
    }

    private void opened(OpenProject opened) {
        messages.dismissErrors();
        leaveProject();
        OpenDesk desk = new OpenDesk(opened, this, opener, around, messages, tasks, keys, look, recents);
        open = desk;
        stage.setTitle(Recent.nameOf(desk.path()) + " – " + NAME);
        show(desk.view());
        desk.listenTo(scene);
        desk.restore();
        savePreferences();
    }

    private void failed(Throwable why) {
        defects().uncaughtException(Thread.currentThread(), why);
    }

    /**
     * Closes the project, if one is open: what is being typed is kept, how it looked is remembered, and work on it is
     * stopped.
     */
    private void leaveProject() {
        OpenDesk left = open;
        if (left != null) {
            open = null;
            messages.dismissAll();
            stopWork();
            left.leave();
            stopWork(); // also what was begun by the words handed on just now
            messages.offerWhenNotWritten(List.of());
        }
        savePreferences();
    }

    private void stopWork() {
        tasks.running().stream().filter(work -> !opener.isOpening(work)).forEach(Running::cancel);
    }

    private void savePreferences() {
        preferences.forget(KEYS);
        keys.given().forEach((command, key) -> preferences.put(KEYS + command, key));
        preferences.save();
    }

    /** Whether anything is being worked on. */
    public boolean isBusy() {
        return !tasks.running().isEmpty();
    }

    /** What can be done with the open project; nothing while none is open. */
    List<Command> commands() {
        OpenDesk desk = open;
        return desk == null ? List.of() : desk.commands();
    }

    /** What lies ready for the open project; to be seen whether it is let go. */
    @Nullable Desk desk() {
        OpenDesk desk = open;
        return desk == null ? null : desk.desk();
    }

    /** Runs a command of the open project by its identifier, if there is one. */
    public void run(String command) {
        OpenDesk desk = open;
        if (desk != null) {
            desk.run(command);
        }
    }

    /** What is being typed may find no room on the disk: then the window stays, until it is closed once more. */
    private boolean isHeldBack(OpenDesk last) {
        int before = messages.unwritten();
        last.commit();
        boolean held = messages.unwritten() > before && !told;
        told = held;
        if (held) {
            messages.say("What was typed last could not be written. Closing again leaves it behind.");
        }
        return held;
    }

    /** Leaves everything in order: work is stopped, the project closed, the layout remembered. */
    public void close() {
        place.remember(stage);
        OpenDesk last = open;
        if (last != null && isHeldBack(last)) {
            return;
        }
        tasks.close();
        leaveProject();
        stage.close();
    }
}
