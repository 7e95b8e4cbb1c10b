package variorum.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import variorum.workbench.preferences.Preferences;
import variorum.workbench.shell.FileDialogs;
import variorum.workbench.shell.Surroundings;
import variorum.workbench.shell.Window;

/**
 * Takes pictures of the real window, without a display: {@code ./mvnw -Pscreenshots} puts those of the README into
 * {@code src/site/resources}. With arguments it takes others:
 *
 * <pre>
 * ./mvnw -Pscreenshots -Dshots="FOLDER 1100x700 dark read:view.sides"
 * </pre>
 *
 * <p>A picture is named by the commands that are run before it is taken, divided by colons; {@code read} and
 * {@code compare} alone show these tabs. The project is that of the five reports, made anew in a temporary folder.
 */
public final class Screenshots extends Application {

    private static final Duration WORK = Duration.millis(500);
    private static final Duration SETTLE = Duration.millis(900);

    private record Shot(Path file, double width, double height, String theme, List<String> commands) {}

    private final Queue<Shot> shots = new ArrayDeque<>();
    private Path folder;

    /** Takes the pictures named by the arguments, or those of the README. */
    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) throws Exception {
        folder = Files.createTempDirectory("variorum-screenshots");
        shots.addAll(wanted(getParameters().getRaw()));
        next();
    }

    private static List<Shot> wanted(List<String> arguments) {
        if (arguments.isEmpty()) {
            Path site = Path.of("src/site/resources");
            return List.of(
                    new Shot(site.resolve("reader.png"), 1440, 900, "light", List.of("view.read")),
                    new Shot(site.resolve("compare.png"), 1440, 900, "light", List.of("view.compare")));
        }
        String[] size = arguments.get(1).split("x", -1);
        String theme = arguments.get(2);
        return arguments.subList(3, arguments.size()).stream()
                .map(names -> new Shot(
                        Path.of(arguments.getFirst())
                                .resolve(names.replace(':', '-') + "-" + theme + "-" + arguments.get(1) + ".png"),
                        Double.parseDouble(size[0]),
                        Double.parseDouble(size[1]),
                        theme,
                        List.of(names.split(":", -1))))
                .toList();
    }

    private void next() throws IOException {
        Shot shot = shots.poll();
        if (shot == null) {
            Platform.exit();
            return;
        }
        Stage stage = new Stage();
        Preferences preferences = Preferences.in(folder.resolve("preferences"));
        preferences.put("theme", shot.theme());
        preferences.put("window.x", 0);
        preferences.put("window.y", 0);
        preferences.put("window.width", shot.width());
        preferences.put("window.height", shot.height());
        preferences.forget("left.");
        preferences.forget("right.");
        preferences.forget("recent");
        Surroundings around = new Surroundings(
                preferences, new NoDialogs(), InstantSource.system(), ZoneId.systemDefault(), checkout(), "Coder 1");
        Window window = new Window(stage, around);
        window.start(Optional.empty());
        whenIdle(window, () -> {
            run(window, new ArrayDeque<>(shot.commands()), () -> after(SETTLE, () -> {
                take(stage, shot);
                window.close();
                next();
            }));
        });
    }

    /** Each command waits for what the one before has set going. */
    private static void run(Window window, Queue<String> commands, Step then) throws IOException {
        String command = commands.poll();
        if (command == null) {
            then.run();
            return;
        }
        window.run(command.contains(".") ? command : "view." + command);
        whenIdle(window, () -> run(window, commands, then));
    }

    /** Goes on once nothing is being worked on any more. */
    private static void whenIdle(Window window, Step step) {
        after(WORK, () -> {
            if (window.isBusy()) {
                whenIdle(window, step);
            } else {
                step.run();
            }
        });
    }

    /** A folder that looks like a checkout and can be written to. */
    private Path checkout() throws IOException {
        Path copy = folder.resolve("checkout");
        Files.createDirectories(copy.resolve("seeds"));
        Files.createDirectories(copy.resolve("annotations"));
        copyAll(Path.of("seeds"), copy.resolve("seeds"));
        copyAll(Path.of("annotations"), copy.resolve("annotations"));
        return copy;
    }

    private static void copyAll(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (var files = Files.newDirectoryStream(from, "*.{txt,jsonl}")) {
            for (Path file : files) {
                Path target = to.resolve(String.valueOf(file.getFileName()));
                if (!Files.exists(target)) {
                    Files.copy(file, target);
                }
            }
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void after(Duration pause, Step step) {
        PauseTransition wait = new PauseTransition(pause);
        wait.setOnFinished(event -> {
            try {
                step.run();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        wait.play();
    }

    private static void take(Stage stage, Shot shot) throws IOException {
        Files.createDirectories(shot.file().toAbsolutePath().getParent());
        ImageIO.write(
                SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null), "png", shot.file().toFile());
    }

    /** Nobody is there to be asked. */
    private static final class NoDialogs implements FileDialogs {
        @Override
        public Optional<Path> openProject() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> newProject(String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> export(String suggestedName, String ending) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> correctedText() {
            return Optional.empty();
        }

        @Override
        public List<Path> documents() {
            return List.of();
        }

        @Override
        public void show(Path folder) {}

        @Override
        public Optional<Path> folder() {
            return Optional.empty();
        }
    }
}
