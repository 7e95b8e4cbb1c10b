package variorum.workbench.shell;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import javafx.application.HostServices;
import javafx.stage.Stage;
import variorum.workbench.control.Times;
import variorum.workbench.preferences.Preferences;

/**
 * What the window meets in the world around it; a test hands over its own.
 *
 * @param preferences what the window remembers
 * @param dialogs asks for files
 * @param clock what time it is
 * @param zone where
 * @param folder the folder the program was started in
 * @param person the name of who sits here
 */
public record Surroundings(
        Preferences preferences, FileDialogs dialogs, InstantSource clock, ZoneId zone, Path folder, String person) {

    /** The world as it is. */
    public static Surroundings real(Stage stage, HostServices services) {
        Map<String, String> environment = System.getenv();
        Path home = Path.of(System.getProperty("user.home", "."));
        Path kept = Preferences.defaultFolder(environment, System.getProperty("os.name", ""), home);
        Preferences preferences = Preferences.in(kept);
        String person = preferences.get("person", System.getProperty("user.name", "Coder 1"));
        return new Surroundings(
                preferences, new SystemDialogs(stage, services), InstantSource.system(), ZoneId.systemDefault(),
                Path.of("").toAbsolutePath(), person.isBlank() ? "Coder 1" : person);
    }

    Times times() {
        return new Times(clock, zone);
    }
}
