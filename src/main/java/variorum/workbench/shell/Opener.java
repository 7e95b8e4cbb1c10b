package variorum.workbench.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import variorum.storage.NotOpened;
import variorum.task.Cancelled;
import variorum.task.Progress;
import variorum.workbench.error.Messages;
import variorum.workbench.task.Running;
import variorum.workbench.task.TaskRunner;
import variorum.workbench.task.Work;

/** The ways into a project: make one, open one, find one again, look at one. All of them run beside the window. */
final class Opener implements StartPage.Hands {

    private final Surroundings around;
    private final Recents recents;
    private final TaskRunner tasks;
    private final Messages messages;
    private final Predicate<Path> isOpen;
    private final Consumer<OpenProject> opened;
    private final Consumer<Throwable> failed;
    private final ProjectFiles files;
    private final Refusals refusals;
    private final List<Running> openings = new ArrayList<>();

    /**
     * Knows whom to hand a project to.
     *
     * @param isOpen whether the project of this path is in the window already
     * @param opened takes a project that was opened
     * @param failed hears of what is a defect and no reason not to open
     */
    Opener(
            Surroundings around, Recents recents, TaskRunner tasks, Messages messages, Predicate<Path> isOpen,
            Consumer<OpenProject> opened, Consumer<Throwable> failed) {
        this.around = around;
        this.recents = recents;
        this.tasks = tasks;
        this.messages = messages;
        this.isOpen = isOpen;
        this.opened = opened;
        this.failed = failed;
        this.files = new ProjectFiles(around.clock(), around.person());
        this.refusals = new Refusals(around.times(), this::look, this::open, this::find);
    }

    /** Opens the project of the checkout that the program was started in, if it was; makes it the first time. */
    void openCheckout() {
        Checkout.in(around.folder()).ifPresent(checkout -> {
            if (Files.exists(checkout.project())) {
                open(checkout.project());
            } else {
                create(checkout.project(), checkout.imports());
            }
        });
    }

    @Override
    public void newProject() {
        newProject(List.of());
    }

    /** Asks for a place and makes a project there, with these reports in it. */
    void newProject(List<Path> reports) {
        around.dialogs().newProject("Reports").ifPresent(path -> create(path, reports));
    }

    @Override
    public void openProject() {
        around.dialogs().openProject().ifPresent(this::open);
    }

    @Override
    public void openSample() {
        if (Checkout.in(around.folder()).isPresent()) {
            openCheckout();
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

    /** Opens a project to read only. */
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
        if (isOpen.test(path)) {
            messages.say(Recent.nameOf(path) + " is the project in this window.");
            return;
        }
        openings.removeIf(earlier -> earlier.ended().get());
        openings.add(tasks.queue(
                title, progress -> wanted(opening.run(progress), progress), opened, why -> notOpened(path, why)));
    }

    private static OpenProject wanted(OpenProject opened, Progress progress) {
        try {
            progress.at(1, 1, "ready");
            return opened;
        } catch (Cancelled unwanted) {
            opened.close();
            throw unwanted;
        }
    }

    /** Whether a piece of work is a project on its way into the window. */
    boolean isOpening(Running work) {
        return openings.contains(work);
    }

    private void notOpened(Path path, Throwable why) {
        if (why instanceof NotOpened reason) {
            messages.show(refusals.message(path, reason));
        } else {
            failed.accept(why);
        }
    }
}
