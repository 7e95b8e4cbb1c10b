package variorum.workbench.reader;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import variorum.workbench.command.Command;
import variorum.workbench.command.Commands;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.EmptyState;

/** What stands in place of the columns while the project has no report: how to bring some in. */
final class NoReports extends StackPane {

    NoReports(Commands shared) {
        getStyleClass().add("reader-empty");
        setFocusTraversable(true);
        Button files = Buttons.primary("Add documents …", "bi-file-earmark-plus", () -> run(shared, "file.add"));
        Button folder = Buttons.words("Add a folder …", "bi-folder-plus", () -> run(shared, "file.addFolder"));
        HBox ways = new HBox(8, files, folder);
        ways.setMaxWidth(USE_PREF_SIZE);
        getChildren().add(new EmptyState(
                "bi-journal-plus", "No reports yet",
                "Import plain texts, a folder of them, or what another program has exported. Files can also be dropped"
                        + " on this window.",
                ways));
    }

    private static void run(Commands shared, String command) {
        shared.find(command).ifPresent(Command::run);
    }
}
