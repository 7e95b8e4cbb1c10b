package variorum.workbench.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Starts the toolkit and lays out the window; what the toolkit asks of a program, and nothing else. */
public class Launch extends Application {

    @Override
    public void start(Stage stage) {
        open(stage);
    }

    /** Opens the window with the project that was named, if one was. */
    final Window open(Stage stage) {
        Window window = new Window(stage, Surroundings.real(stage, getHostServices()));
        Thread.UncaughtExceptionHandler defects = window.defects();
        Thread.setDefaultUncaughtExceptionHandler(defects);
        Thread.currentThread().setUncaughtExceptionHandler(defects);
        stage.setOnHidden(event -> Platform.exit());
        Optional<Path> named = getParameters().getUnnamed().stream().findFirst().map(Path::of);
        window.start(named);
        return window;
    }
}
