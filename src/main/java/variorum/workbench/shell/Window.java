package variorum.workbench.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import variorum.storage.NotOpened;
import variorum.task.Cancelled;
import variorum.task.Progress;
import variorum.workbench.command.KeyMap;
import variorum.workbench.error.Defects;
import variorum.workbench.error.Message;
import variorum.workbench.error.Messages;
import variorum.workbench.preferences.Preferences;
import variorum.workbench.task.FxThread;
import variorum.workbench.task.TaskRunner;
import variorum.workbench.task.Work;

/**
 * The one window: it shows the start page or an open project, goes from one to the other, and leaves everything in
 * order when it is closed. Used on the toolkit's thread.
 */
public final class Window implements StartPage.Hands {

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
    private final ProjectFiles files;
    private final Refusals refusals;
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
        this.files = new ProjectFiles(around.clock(), around.person());
        this.refusals = new Refusals(around.times(), this::look, this::open, this::find);
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
        place.restore(stage);
        showStartPage();
        stage.show();
        preferences.problem().ifPresent(problem -> messages.show(Message.info(problem)));
        named.ifPresentOrElse(this::open, () -> Checkout.in(around.folder()).ifPresent(this::openCheckout));
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

    private void openCheckout(Checkout checkout) {
        if (Files.exists(checkout.project())) {
            open(checkout.project());
        } else {
            create(checkout.project(), checkout.imports());
        }
    }

    void showStartPage() {
        leaveProject();
        stage.setTitle(NAME);
        show(new StartPage(new StartModel(recents, around.times()), this, messages, tasks));
        deaf = new DroppedFiles(this::dropped).listenTo(scene);
    }

    /** On the start page a project is opened, and reports make a new one. */
    private void dropped(List<Path> paths) {
        if (ProjectFiles.isProject(paths.getFirst())) {
            open(paths.getFirst());
        } else {
            fx.later(() -> around.dialogs().newProject("Reports").ifPresent(path -> create(path, paths)));
        }
    }

    private void show(Parent root) {
        deaf.run();
        deaf = () -> {};
        scene.setRoot(root);
    }

    @Override
    public void newProject() {
        around.dialogs().newProject("Reports").ifPresent(path -> create(path, List.of()));
    }

    @Override
    public void openProject() {
        around.dialogs().openProject().ifPresent(this::open);
    }

    @Override
    public void openSample() {
        Optional<Checkout> checkout = Checkout.in(around.folder());
        if (checkout.isPresent()) {
            openCheckout(checkout.get());
        } else {
            around.dialogs().newProject("Variorum sample").ifPresent(path ->
                    run("Making the sample", path, progress -> Sample.make(files, path, progress)));
        }
    }

    @Override
    public void find(Path missing) {
        around.dialogs().openProject().ifPresent(found -> {
            recents.move(missing, found);
            open(found);
        });
    }

    @Override
    public void open(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        String coder = recents.find(whole).map(Recent::coder).orElse("");
        run("Opening " + Recent.nameOf(whole), whole, progress -> files.open(whole, coder, progress));
    }

    void look(Path path) {
        run("Opening " + Recent.nameOf(path), path, progress -> files.look(path, progress));
    }

    /** Makes a project of a backup, history and all, and opens it. */
    void bringBack(Path backup, Path path) {
        Path whole = path.toAbsolutePath().normalize();
        run("Making " + Recent.nameOf(whole), whole, progress -> files.bringBack(backup, whole, progress));
    }

    private void create(Path path, List<Path> imports) {
        Path whole = path.toAbsolutePath().normalize();
        run("Making " + Recent.nameOf(whole), whole, progress -> files.create(whole, imports, progress));
    }

    /** A project that was opened although nobody wants it any more is closed again. */
    private void run(String title, Path path, Work<OpenProject> opening) {
        if (open != null && open.path().equals(path)) {
            messages.say(Recent.nameOf(path) + " is the project in this window.");
            return;
        }
        tasks.queue(
                title, progress -> wanted(opening.run(progress), progress), this::opened, why -> notOpened(path, why));
    }

    private static OpenProject wanted(OpenProject opened, Progress progress) {
        try {
            progress.at(1, 1, "ready");
            return opened;
        } catch (Cancelled unwanted) {
            opened.file().close();
            throw unwanted;
        }
    }

    private void opened(OpenProject opened) {
        messages.dismissErrors();
        leaveProject();
        OpenDesk desk = new OpenDesk(opened, this, around, messages, tasks, keys, look, recents);
        open = desk;
        stage.setTitle(Recent.nameOf(desk.path()) + " – " + NAME);
        show(desk.view());
        desk.listenTo(scene);
        desk.restore();
        savePreferences();
    }

    private void notOpened(Path path, Throwable why) {
        if (why instanceof NotOpened reason) {
            messages.show(refusals.message(path, reason));
        } else {
            failed(why);
        }
    }

    private void failed(Throwable why) {
        defects().uncaughtException(Thread.currentThread(), why);
    }

    /** Closes the project, if one is open: what is being typed is kept, and how it looked is remembered. */
    private void leaveProject() {
        OpenDesk left = open;
        if (left != null) {
            open = null;
            messages.dismissAll();
            left.leave();
        }
        savePreferences();
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
