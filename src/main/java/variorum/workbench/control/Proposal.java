package variorum.workbench.control;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What a change would do, with counts, and the two answers to it: to do it, or to let it be. */
public final class Proposal extends VBox {

    private static final double ROW = 24;
    private static final int MOST_ROWS = 8;

    private final Label what = new Label();
    private final ListView<Preview.Row> list = new ListView<>();
    private final Button go;

    /** Nothing is proposed yet; {@code verb} is the word for doing it. */
    public Proposal(String verb, Runnable does, Runnable leave) {
        setSpacing(8);
        what.getStyleClass().add("v-meta");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        list.getStyleClass().addAll("v-rows", "v-preview-rows");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new PreviewCell());
        go = Buttons.primary(verb, "", does);
        getChildren().addAll(what, list, new HBox(8, go, Buttons.words("Cancel", "", leave)));
    }

    /** Says what would be done, and whether it can be. */
    public void show(String sentence, List<Preview.Row> rows, boolean possible) {
        what.setText(sentence);
        list.getItems().setAll(rows);
        list.setVisible(!rows.isEmpty());
        list.setManaged(!rows.isEmpty());
        double height = ROW * Math.min(MOST_ROWS, rows.size()) + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        go.setDisable(!possible);
        go.setAccessibleHelp(
                Stream.concat(Stream.of(sentence), rows.stream().map(row -> row.name() + ": " + row.count()))
                        .collect(Collectors.joining(". ")));
    }

    /** The button that does it. */
    public Button go() {
        return go;
    }
}
