package variorum.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import variorum.workbench.preferences.Preferences;
import variorum.workbench.shell.Launch;
import variorum.workbench.shell.Tour;

/** Opens the window. */
public final class Workbench {

    private static final String SENTENCE =
            "Variorum can't open a window here: there is no display. The commands work without one;"
                    + " see variorum --help.";

    private Workbench() {}

    /** The window can't be opened on this machine; says so in one sentence. */
    public static final class NoWindow extends Exception {

        private static final long serialVersionUID = 1L;

        private NoWindow(Throwable cause) {
            super(SENTENCE, cause);
        }

        /** The sentence. */
        public String sentence() {
            return SENTENCE;
        }
    }

    /**
     * Opens the window and comes back when it is closed.
     *
     * @param arguments the path of a project, or nothing
     * @throws NoWindow where there is no display
     */
    public static void open(List<String> arguments) throws NoWindow {
        open(Launch.class, arguments);
    }

    /**
     * Opens the window with a project, shows each view once, closes the window and comes back.
     *
     * @throws NoWindow where there is no display
     */
    public static void tour(Path project) throws NoWindow {
        open(Tour.class, List.of(project.toString()));
    }

    private static void open(Class<? extends Application> launch, List<String> arguments) throws NoWindow {
        keepALog();
        try {
            Application.launch(launch, arguments.toArray(String[]::new));
        } catch (UnsupportedOperationException | UnsatisfiedLinkError noDisplay) {
            throw new NoWindow(noDisplay);
        } catch (RuntimeException failed) {
            if (causes(failed).anyMatch(cause -> cause instanceof UnsupportedOperationException)) {
                throw new NoWindow(failed);
            }
            throw failed;
        }
    }

    /** Beside the preferences; read by the library that logs as soon as anything asks for a log. */
    private static void keepALog() {
        Path folder = Preferences.defaultFolder(
                System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
        System.setProperty("variorum.folder", folder.toString());
        System.setProperty("logback.configurationFile", "logback-window.xml");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(8);
    }
}
