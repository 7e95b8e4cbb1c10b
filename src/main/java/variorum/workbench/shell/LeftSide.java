package variorum.workbench.shell;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import variorum.workbench.codebook.CodebookPane;
import variorum.workbench.library.LibraryPane;
import variorum.workbench.preferences.Preferences;

/** Documents above codebook, with a divider that is remembered. */
final class LeftSide extends StackPane {

    private static final double AT_FIRST = 0.545;
    private static final String KEY = "left.divider";

    private final SplitPane split;

    LeftSide(LibraryPane library, CodebookPane codebook, Preferences preferences) {
        split = new SplitPane(library, codebook);
        split.setId("left-side");
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPosition(0, preferences.number(KEY, AT_FIRST));
        library.setMinHeight(120);
        codebook.setMinHeight(120);
        getChildren().add(split);
    }

    void remember(Preferences preferences) {
        preferences.put(KEY, Math.round(1000 * split.getDividerPositions()[0]) / 1000.0);
    }
}
