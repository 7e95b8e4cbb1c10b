package variorum.workbench.history;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import variorum.project.Journal;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Said;
import variorum.workbench.control.Times;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Token;

/** Draws what was done: a click goes to where it happened. */
public final class HistoryPane extends BorderPane {

    private final HistoryModel model;
    private final Times times;
    private final ListView<Journal.Line> list = new ListView<>();

    /** Draws a model, and has it read the journal while it is in the window. */
    public HistoryPane(HistoryModel model, Times times, Runnable close) {
        this.model = model;
        this.times = times;
        setId("history");
        getStyleClass().addAll("v-side", "v-history");
        Label title = new Label("History");
        title.getStyleClass().add("v-strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, Buttons.close("Back to what is selected", close));
        head.getStyleClass().addAll("v-section", "v-tool-head");
        list.setItems(model.lines());
        list.getStyleClass().add("v-rows");
        list.setCellFactory(view -> new Row());
        list.setAccessibleText("What was done, newest first");
        list.setPlaceholder(new Label("Nothing was done yet"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                goTo(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        setTop(head);
        setCenter(list);
        sceneProperty().subscribe(scene -> model.watch(scene != null));
    }

    private void goTo(Journal.@Nullable Line line) {
        if (line != null) {
            model.goTo(line);
        }
    }

    private final class Row extends ListCell<Journal.Line> {

        private final SourceLabel what = new SourceLabel("", Face.SANS, 14, 18);
        private final Label at = new Label();
        private final Label who = new Label();
        private final VBox box;

        Row() {
            setPrefWidth(0);
            what.setLines(3);
            at.getStyleClass().add("v-meta");
            who.getStyleClass().add("v-meta");
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            HBox line = new HBox(8, at, space, who);
            line.setAlignment(Pos.CENTER_LEFT);
            box = new VBox(2, what, line);
            box.getStyleClass().add("v-history-row");
            setOnMouseClicked(event -> goTo(getItem()));
        }

        @Override
        protected void updateItem(Journal.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            what.setWords(line.label());
            what.setInk(line.takenBack() ? Token.ASIDE : Token.TEXT);
            at.setText(times.shortly(line.at()) + (line.takenBack() ? ", undone" : ""));
            String document = model.document(line);
            who.setText(model.coder(line) + (document.isEmpty() ? "" : ", " + document));
            setAccessibleText(Said.of(box));
            setGraphic(box);
        }
    }
}
