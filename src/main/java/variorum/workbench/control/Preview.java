package variorum.workbench.control;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What a change would do, with counts, before it is done: Enter does it, Escape lets it be. */
public final class Preview extends VBox {

    private static final double WIDTH = 380;
    private static final double ROW = 24;
    private static final int MOST_ROWS = 8;

    /**
     * A row of counts.
     *
     * @param name of what
     * @param count how many, in words that stand at the end of the row
     */
    public record Row(String name, String count) {}

    private final Button go;

    private Preview(
            Overlays overlays, String title, String sentence, List<Row> rows, String verb, Runnable action) {
        setId("preview");
        getStyleClass().addAll("v-card", "v-ask");
        setSpacing(8);
        setMinWidth(WIDTH);
        setMaxSize(WIDTH, USE_PREF_SIZE);
        Label head = new Label(title);
        head.getStyleClass().add("v-strong");
        head.setWrapText(true);
        Label what = new Label(sentence);
        what.getStyleClass().add("v-meta");
        what.setWrapText(true);
        go = Buttons.primary(verb, "", () -> {
            overlays.close();
            action.run();
        });
        go.setDefaultButton(true);
        HBox buttons = new HBox(8, go, Buttons.words("Cancel", "", overlays::close));
        getChildren().addAll(head, what);
        if (!rows.isEmpty()) {
            getChildren().add(list(rows));
        }
        getChildren().add(buttons);
    }

    /** Shows what would change and waits. */
    public static void ask(
            Overlays overlays, String title, String sentence, List<Row> rows, String verb, Runnable action) {
        Preview preview = new Preview(overlays, title, sentence, rows, verb, action);
        overlays.show(preview, Pos.TOP_CENTER, new Insets(96, 0, 36, 0));
        preview.go.requestFocus();
    }

    private static ListView<Row> list(List<Row> rows) {
        ListView<Row> list = new ListView<>();
        list.getItems().setAll(rows);
        list.getStyleClass().addAll("v-rows", "v-preview-rows");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new PreviewCell());
        double height = ROW * Math.min(MOST_ROWS, rows.size()) + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        return list;
    }
}
