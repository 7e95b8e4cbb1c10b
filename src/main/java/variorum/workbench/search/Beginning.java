package variorum.workbench.search;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What the tab shows before anything is sought: what can be written, each example ready to be pressed. */
final class Beginning extends ScrollPane {

    Beginning(Consumer<String> search) {
        Label title = new Label("Search all reports");
        title.getStyleClass().add("v-strong");
        VBox box = new VBox(8, title, new Syntax(search));
        box.getStyleClass().add("search-before");
        setContent(box);
        setFitToWidth(true);
    }
}
