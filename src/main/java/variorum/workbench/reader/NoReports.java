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

    private final Button files;

    NoReports(Commands shared) {
        getStyleClass().add("reader-empty");
        files = Buttons.primary("Add documents…", "bi-file-earmark-plus", () -> run(shared, "file.add"));
        Button folder = Buttons.words("Add a folder…", "bi-folder-plus", () -> run(shared, "file.addFolder"));
        HBox ways = new HBox(8, files, folder);
        ways.setMaxWidth(USE_PREF_SIZE);
        Button codebooks =
                Buttons.words("Codebooks to start with…", "bi-collection", () -> run(shared, "code.templates"));
        codebooks.getStyleClass().add("v-flat");
        getChildren().add(new EmptyState(
                "bi-journal-plus", "No reports yet",
                "Import plain texts, a folder of them, or what another program has exported. Files can also be dropped"
                        + " on this window.",
                ways, codebooks));
    }

    /** Puts the hands on the likeliest next step. */
    void begin() {
        files.requestFocus();
    }

    private static void run(Commands shared, String command) {
        shared.find(command).ifPresent(Command::run);
    }
}
