package variorum.workbench.control;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
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
import variorum.workbench.filter.Filter;

/**
 * A card to choose one of many things from: type, arrow keys, Enter; or a click.
 *
 * @param <T> what is chosen
 */
public final class Picker<T> extends VBox {

    private static final double WIDTH = 324;
    private static final double ROW = 30;
    private static final int MOST_ROWS = 9;

    /**
     * How a thing is shown.
     *
     * @param name its name
     * @param also other words it is found by, such as aliases
     * @param sign the figure before its name
     * @param hint what stands at the end of its row
     * @param key the key it has; may be empty
     */
    public record Looks<T>(
            Function<T, String> name, Function<T, String> also, Function<T, Node> sign, Function<T, String> hint,
            Function<T, String> key) {}

    private final List<T> all;
    private final Looks<T> looks;
    private final Overlays overlays;
    private final Consumer<T> chosen;
    private final SearchField field = new SearchField("Type to filter");
    private final ListView<T> list = new ListView<>(FXCollections.observableArrayList());

    private Picker(Overlays overlays, String question, List<T> all, Looks<T> looks, Consumer<T> chosen) {
        this.overlays = overlays;
        this.all = all;
        this.looks = looks;
        this.chosen = chosen;
        setId("picker");
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

    /** Asks for one of these. */
    public static <T> void ask(
            Overlays overlays, String question, List<T> all, Looks<T> looks, Consumer<T> chosen) {
        Picker<T> picker = new Picker<>(overlays, question, all, looks, chosen);
        overlays.show(picker, Pos.TOP_CENTER, new Insets(96, 0, 36, 0));
        picker.field.requestFocus();
    }

    private void match() {
        Filter filter = Filter.of(field.getText());
        List<T> fitting = all.stream()
                .filter(each -> filter.takes(looks.name().apply(each), looks.also().apply(each)))
                .sorted(Comparator.comparingInt(each -> filter.rank(looks.name().apply(each))))
                .toList();
        list.getItems().setAll(fitting);
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

    private void take(@Nullable T thing) {
        if (thing != null) {
            overlays.close();
            chosen.accept(thing);
        }
    }

    private final class Row extends ListCell<T> {

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
        protected void updateItem(@Nullable T thing, boolean empty) {
            super.updateItem(thing, empty);
            if (thing == null || empty) {
                setGraphic(null);
                return;
            }
            String words = looks.name().apply(thing);
            sign.getChildren().setAll(looks.sign().apply(thing));
            name.show(words, Filter.of(field.getText()).hits(words));
            count.setText(looks.hint().apply(thing));
            key.setText(looks.key().apply(thing));
            setGraphic(box);
        }
    }
}
