package variorum.workbench.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import variorum.workbench.control.Highlighted;
import variorum.workbench.control.KeyCap;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.Said;
import variorum.workbench.control.SearchField;
import variorum.workbench.theme.Icons;

/** Draws the command palette: type, arrow keys, Enter. */
final class Palette extends VBox {

    private static final double WIDTH = 416;
    private static final double ROW = 30;
    private static final int MOST_ROWS = 12;

    private final PaletteModel model;
    private final Overlays overlays;
    private final SearchField field = new SearchField("Find a command");
    private final ListView<PaletteModel.Match> list = new ListView<>();
    private final Label count = new Label();

    Palette(PaletteModel model, Overlays overlays) {
        this.model = model;
        this.overlays = overlays;
        setId("palette");
        getStyleClass().addAll("v-card", "v-palette");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setMinWidth(WIDTH);
        field.textProperty().bindBidirectional(model.typed());
        list.setItems(model.matches());
        list.getStyleClass().add("v-rows");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Row());
        list.setPlaceholder(meta("No command has these words"));
        model.typed().subscribe(text -> matched());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setMargin(field, new Insets(10, 12, 6, 12));
        getChildren().addAll(field, list, foot());
    }

    private HBox foot() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(6, new KeyCap("Enter"), meta("run"), space, count);
        count.getStyleClass().add("v-meta");
        foot.getStyleClass().add("v-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private static Label meta(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("v-meta");
        return label;
    }

    /** Opens it over the window; a second time closes it. */
    void toggle() {
        if (overlays.shows(this)) {
            overlays.close();
            return;
        }
        model.open();
        matched();
        overlays.show(this, Pos.TOP_CENTER, new Insets(52, 0, 0, 0));
        field.requestFocus();
    }

    private void matched() {
        list.setPrefHeight(ROW * Math.clamp(model.matches().size(), 1, MOST_ROWS));
        list.setMinHeight(USE_PREF_SIZE);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        count.setText(model.count());
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move(-1, event);
            case DOWN -> move(1, event);
            case PAGE_UP -> move(1 - MOST_ROWS, event);
            case PAGE_DOWN -> move(MOST_ROWS - 1, event);
            case ENTER -> {
                event.consume();
                run(list.getSelectionModel().getSelectedItem());
            }
            default -> {}
        }
    }

    private void move(int rows, KeyEvent event) {
        int last = list.getItems().size() - 1;
        int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) rows, 0, Math.max(0, last));
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - MOST_ROWS / 2));
        event.consume();
    }

    private void run(PaletteModel.@Nullable Match match) {
        if (match != null && match.live()) {
            overlays.close();
            model.run(match);
        }
    }

    private final class Row extends ListCell<PaletteModel.Match> {

        private final Highlighted title = new Highlighted();
        private final Label hint = meta("");
        private final KeyCap key = new KeyCap();
        private final HBox sign = new HBox();
        private final HBox box = new HBox(8, sign, title, hint, key);

        Row() {
            sign.setMinWidth(16);
            sign.setAlignment(Pos.CENTER);
            HBox.setHgrow(title, Priority.ALWAYS);
            box.setAlignment(Pos.CENTER_LEFT);
            box.setFillHeight(false);
            hint.setMinWidth(USE_PREF_SIZE);
            setPrefWidth(0);
            setOnMouseClicked(event -> run(getItem()));
        }

        @Override
        protected void updateItem(PaletteModel.@Nullable Match match, boolean empty) {
            super.updateItem(match, empty);
            if (empty || match == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            title.show(match.title(), match.hits());
            hint.setText(match.hint());
            key.setText(match.key());
            sign.getChildren().clear();
            if (!match.command().icon().isEmpty()) {
                sign.getChildren().add(Icons.of(match.command().icon()));
            }
            setDisable(!match.live());
            setAccessibleText(Said.of(box));
            setGraphic(box);
        }
    }
}
