package variorum.workbench.inspector;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import variorum.workbench.command.Hints;

/** The answers of the tag before, for the questions that are still open, to be taken all at once. */
final class OfferLine extends HBox {

    private final Button button = new Button();

    OfferLine(Hints hints, Runnable take) {
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        button.getStyleClass().add("v-flat");
        button.setMnemonicParsing(false);
        button.setMinWidth(0);
        button.setOnAction(event -> take.run());
        getChildren().addAll(button, space, hints.cap("tag.asBefore"));
        getStyleClass().add("v-block");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(4);
        managedProperty().bind(visibleProperty());
    }

    /** Shows answers by question; nothing where there are none. */
    void show(Map<String, List<String>> offered) {
        setVisible(!offered.isEmpty());
        button.setText("As before: " + offered.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.joining(", ")));
        button.setAccessibleText("Answer as before: " + offered.entrySet().stream()
                .map(each -> each.getKey() + " " + String.join(", ", each.getValue()))
                .collect(Collectors.joining("; ")));
    }
}
