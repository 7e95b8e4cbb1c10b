package variorum.workbench.shell;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import variorum.project.Project;
import variorum.storage.NotOpened;
import variorum.storage.ProjectFile;
import variorum.task.Progress;
import variorum.text.Span;
import variorum.workbench.command.Command;
import variorum.workbench.preferences.Preferences;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;
import variorum.workbench.testing.Mouse;
import variorum.workbench.textview.TextView;

/**
 * The whole window as {@code Main} opens it, in a folder of its own, with hands and eyes: it presses keys, drags the
 * mouse over words and reads what is shown. Who sits before it answers the system's file dialogs from {@link #chosen}.
 */
final class RealWindow implements AutoCloseable {

    private final Path folder;
    private Path startedIn;
    private Path chosen;
    private List<Path> reports = List.of();
    private Path shown;
    private Stage stage;
    private Window window;

    /** Works in a folder, where preferences are kept too; the window is not open yet. */
    RealWindow(Path folder) {
        this.folder = folder;
        this.startedIn = folder;
        this.chosen = folder.resolve("out");
    }

    /** Puts a copy of the five reports and their worked example into the folder, as a checkout has them. */
    RealWindow inCheckout() throws IOException {
        startedIn = folder.resolve("checkout");
        if (!Files.exists(startedIn)) {
            Files.createDirectories(startedIn.resolve("annotations"));
            Files.createDirectories(startedIn.resolve("seeds"));
            Files.copy(Path.of("annotations/seeds.jsonl"), startedIn.resolve("annotations/seeds.jsonl"));
            try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
                for (Path seed : seeds.toList()) {
                    Files.copy(seed, startedIn.resolve("seeds").resolve(seed.getFileName()));
                }
            }
        }
        return this;
    }

    /** What the checkout's project is called. */
    Path project() {
        return new Checkout(startedIn).project();
    }

    /** Answers the next dialogs with this place. */
    void choose(Path place) {
        chosen = place;
    }

    /** Answers the next question for reports with these. */
    void chooseReports(List<Path> files) {
        reports = files;
    }

    /** The folder that the system was asked to show last. */
    Path shown() {
        return shown;
    }

    /** Starts as without an argument. */
    RealWindow start() {
        return start(Optional.empty());
    }

    /** Starts on a named project. */
    RealWindow start(Path named) {
        return start(Optional.of(named));
    }

    private RealWindow start(Optional<Path> named) {
        Preferences preferences = Preferences.in(folder.resolve("preferences"));
        if (preferences.get("window.x", "").isEmpty()) {
            // The screen that is not there is smaller than the window shall be.
            preferences.put("window.x", 0);
            preferences.put("window.y", 0);
        }
        Fx.run(() -> {
            stage = new Stage();
            window = new Window(stage, new Surroundings(
                    preferences, new Person(), InstantSource.system(), ZoneOffset.UTC, startedIn, "Coder 1"));
            window.start(named);
        });
        untilIdle();
        return this;
    }

    /** Waits until nothing is being worked on. */
    void untilIdle() {
        while (Fx.get(window::isBusy)) {
            Fx.settle();
        }
        Fx.settle();
    }

    @Override
    public void close() {
        Fx.run(window::close);
    }

    String title() {
        return Fx.get(stage::getTitle);
    }

    /** The node with a style id, or null. */
    Node find(String selector) {
        return Fx.get(() -> stage.getScene().lookup(selector));
    }

    /** Whether a row of a list is selected, among the lists that are shown inside of something. */
    boolean hasSelectedRow(String inside) {
        return Fx.get(() -> all(ListView.class)
                .filter(list -> stage.getScene().lookup(inside).lookupAll("*").contains(list))
                .anyMatch(list -> list.getSelectionModel().getSelectedIndex() >= 0));
    }

    /** The words of a label. */
    String said(String selector) {
        return Fx.get(() -> ((Label) stage.getScene().lookup(selector)).getText());
    }

    /** The words of all labels that are shown. */
    List<String> words() {
        return Fx.get(() -> all(Label.class).map(Label::getText).toList());
    }

    /** The sentences of all cards with messages. */
    List<String> messages() {
        return Fx.get(() -> stage.getScene().lookup("#messages").lookupAll(".v-message").stream()
                .map(Node::getAccessibleText)
                .toList());
    }

    /** Presses the button with these words, wherever it is, with the mouse. */
    void press(String words) {
        press(words::equals);
    }

    /** Presses the first button whose words begin like this. */
    void pressTheOneThatStarts(String words) {
        press(said -> said.startsWith(words));
    }

    private void press(Predicate<String> words) {
        Button button = Fx.get(() -> all(Button.class)
                .filter(each -> words.test(each.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such button among "
                        + all(Button.class).map(Button::getText).toList())));
        Bounds bounds = Fx.get(button::getBoundsInLocal);
        Mouse.in(button).click(bounds.getCenterX(), bounds.getCenterY());
        untilIdle();
    }

    private <T extends Node> Stream<T> all(Class<T> kind) {
        Set<Node> nodes = stage.getScene().getRoot().lookupAll("*");
        return nodes.stream().filter(kind::isInstance).map(kind::cast).filter(node -> isShown(node));
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    /** The texts side by side, from left to right. */
    List<TextView> texts() {
        return Fx.get(() -> all(TextView.class)
                .filter(view -> view.content().text().length() > 0)
                .sorted((a, b) -> Double.compare(left(a), left(b)))
                .toList());
    }

    private static double left(Node node) {
        return node.localToScene(0, 0).getX();
    }

    /** Drags the mouse over the first place of some words. */
    void drag(TextView text, String words) {
        int start = Fx.get(() -> text.content().text().toString().indexOf(words));
        Fx.run(() -> text.scrollTo(start));
        Fx.settle();
        Rectangle2D from = Fx.get(() -> text.places().boundsOf(new Span(start, start + 1)).getFirst());
        int end = start + words.length();
        Rectangle2D to = Fx.get(() -> text.places().boundsOf(new Span(end - 1, end)).getFirst());
        Mouse.in(text)
                .press(from.getMinX() + 1, (from.getMinY() + from.getMaxY()) / 2)
                .dragTo(to.getMaxX() - 1, (to.getMinY() + to.getMaxY()) / 2)
                .release();
    }

    /** Types a command's name into the palette and runs the first that fits. */
    void command(String words) {
        Keys.press(KeyCode.K, KeyCode.CONTROL);
        Keys.strike(words);
        Keys.press(KeyCode.ENTER);
        untilIdle();
    }

    /** The commands that can be run now. */
    List<Command> commands() {
        return Fx.get(window::commands);
    }

    /** What the panes of the open project are built from. */
    Desk desk() {
        return window.desk();
    }

    /** Runs commands by their names, one right after the other. */
    void doesAtOnce(String... commands) {
        Fx.run(() -> List.of(commands).forEach(window::run));
        untilIdle();
    }

    /** Runs a command by its name. */
    void does(String command) {
        Fx.run(() -> window.run(command));
        untilIdle();
    }

    /** The view of the open project, its desk and the project itself, held so that they can be forgotten. */
    List<WeakReference<Object>> held() {
        return Stream.of(root(), window.desk(), window.desk().session(), window.desk().session().project())
                .map(WeakReference::new)
                .toList();
    }

    /** Everything that is shown; to be looked at on the toolkit's thread. */
    Node root() {
        return stage.getScene().getRoot();
    }

    /** What a project file that nobody has open says. */
    static Project read(Path path) throws NotOpened {
        try (ProjectFile file = ProjectFile.openReadOnly(path)) {
            return file.load(Progress.NONE).project();
        }
    }

    private final class Person implements FileDialogs {
        @Override
        public Optional<Path> openProject() {
            return Optional.of(chosen);
        }

        @Override
        public Optional<Path> newProject(String suggestedName) {
            return Optional.of(chosen);
        }

        @Override
        public Optional<Path> export(String suggestedName, String ending) {
            return Optional.of(chosen.resolveSibling(chosen.getFileName() + ending));
        }

        @Override
        public Optional<Path> correctedText() {
            return Optional.of(chosen);
        }

        @Override
        public List<Path> documents() {
            return reports;
        }

        @Override
        public void show(Path place) {
            shown = place;
        }

        @Override
        public Optional<Path> folder() {
            return Optional.of(chosen);
        }
    }
}
