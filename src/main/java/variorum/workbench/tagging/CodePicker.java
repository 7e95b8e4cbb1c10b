package variorum.workbench.tagging;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Code;
import variorum.workbench.control.Highlighted;
import variorum.workbench.control.KeyCap;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.SearchField;
import variorum.workbench.filter.Filter;

/** A card to choose a code from: type, arrow keys, Enter; or a click. */
public final class CodePicker extends VBox {

    private static final double WIDTH = 324;
    private static final double ROW = 30;
    private static final int MOST_ROWS = 9;

    private final List<Code> codes;
    private final Function<Code, String> hint;
    private final Overlays overlays;
    private final Consumer<Code> chosen;
    private final SearchField field = new SearchField("Code");
    private final ListView<Code> list = new ListView<>(FXCollections.observableArrayList());

    private CodePicker(
            Overlays overlays, String question, List<Code> codes, Function<Code, String> hint, Consumer<Code> chosen) {
        this.overlays = overlays;
        this.codes = codes;
        this.hint = hint;
        this.chosen = chosen;
        setId("code-picker");
        getStyleClass().addAll("v-card", "v-palette");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setMinWidth(WIDTH);
        Label asked = new Label(question);
        asked.getStyleClass().add("v-strong");
        asked.setWrapText(true);
        list.getStyleClass().add("v-rows");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Row());
        field.textProperty().subscribe(typed -> match());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setMargin(asked, new Insets(10, 12, 0, 12));
        VBox.setMargin(field, new Insets(8, 12, 6, 12));
        HBox foot = new HBox(6, new KeyCap("Enter"), meta("choose"), new KeyCap("Esc"), meta("let it be"));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("v-foot");
        getChildren().addAll(asked, field, list, foot);
    }

    private static Label meta(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("v-meta");
        return label;
    }

    /**
     * Asks for one of these codes.
     *
     * @param hint what stands at the end of a row, such as how often the code is used
     */
    public static void ask(
            Overlays overlays, String question, List<Code> codes, Function<Code, String> hint, Consumer<Code> chosen) {
        CodePicker picker = new CodePicker(overlays, question, codes, hint, chosen);
        overlays.show(picker, Pos.TOP_CENTER, new Insets(96, 0, 36, 0));
        picker.field.requestFocus();
    }

    private void match() {
        Filter filter = Filter.of(field.getText());
        List<Code> fitting = codes.stream().filter(code -> filter.takes(code.name())).toList();
        list.getItems().setAll(fitting.stream()
                .sorted((one, other) -> Integer.compare(filter.rank(one.name()), filter.rank(other.name())))
                .toList());
        list.getSelectionModel().selectFirst();
        double height = ROW * Math.clamp(fitting.size(), 1, MOST_ROWS);
        list.setMinHeight(height);
        list.setPrefHeight(height);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move(-1, event);
            case DOWN -> move(1, event);
            case ENTER -> {
                event.consume();
                take(list.getSelectionModel().getSelectedItem());
            }
            default -> {}
        }
    }

    private void move(int rows, KeyEvent event) {
        int last = Math.max(0, list.getItems().size() - 1);
        int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) rows, 0, last);
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - MOST_ROWS + 1));
        event.consume();
    }

    private void take(@Nullable Code code) {
        if (code != null) {
            overlays.close();
            chosen.accept(code);
        }
    }

    private final class Row extends ListCell<Code> {

        private final StackPane sign = new StackPane();
        private final Highlighted name = new Highlighted();
        private final Label count = meta("");
        private final KeyCap key = new KeyCap();
        private final HBox box = new HBox(8, sign, name, count, key);

        Row() {
            setPrefWidth(0);
            sign.setMinWidth(16);
            HBox.setHgrow(name, Priority.ALWAYS);
            count.getStyleClass().add("v-aside");
            count.setMinWidth(Region.USE_PREF_SIZE);
            box.setAlignment(Pos.CENTER_LEFT);
            box.setFillHeight(false);
            setOnMouseClicked(event -> take(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Code code, boolean empty) {
            super.updateItem(code, empty);
            if (code == null || empty) {
                setGraphic(null);
                return;
            }
            sign.getChildren().setAll(CodeSigns.ofCode(code));
            name.show(code.name(), Filter.of(field.getText()).hits(code.name()));
            count.setText(hint.apply(code));
            key.setText(code.key());
            setGraphic(box);
        }
    }
}
