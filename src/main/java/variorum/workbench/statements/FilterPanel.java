package variorum.workbench.statements;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import variorum.workbench.control.Card;
import variorum.workbench.control.SearchField;
import variorum.workbench.tagging.Stance;
import variorum.workbench.theme.Icons;

/** The panel beside the table: words to look for, and a tick for each value of some columns, with its count. */
final class FilterPanel extends VBox {

    private static final double WIDTH = 228;
    private static final int MOST_VALUES = 40;

    private final TableModel model;
    private final SearchField field = new SearchField("Actor, words, note");
    private final VBox values = new VBox();
    private final Hyperlink clear = new Hyperlink("Clear");

    FilterPanel(TableModel model) {
        this.model = model;
        getStyleClass().addAll("v-side", "v-line-right", "statement-filter");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        field.setId("statement-filter");
        field.textProperty().subscribe((was, is) -> model.ask(asked -> asked.typing(is)));
        clear.setOnAction(event -> clear());
        HBox head = new HBox(Card.label("Filter", "v-strong"), Card.space(), clear);
        head.getStyleClass().add("v-section");
        VBox typed = new VBox(field);
        typed.getStyleClass().add("statement-filter-field");
        ScrollPane scroll = new ScrollPane(values);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        values.getStyleClass().add("statement-values");
        getChildren().addAll(head, typed, scroll);
        model.shown().subscribe(this::show);
    }

    /** Shows all statements again. */
    void clear() {
        field.clear();
        model.ask(asked -> asked.hiding(Map.of()));
    }

    SearchField field() {
        return field;
    }

    private void show(Listing listing) {
        TableQuery asked = model.query().get();
        clear.setVisible(!asked.hidden().isEmpty() || !asked.typed().isEmpty());
        values.getChildren().clear();
        List<Column> columns = listing.columns().stream()
                .filter(Column::canFilter)
                .sorted(Comparator.comparingInt(column -> place(column.id())))
                .toList();
        for (Column column : columns) {
            SortedMap<String, Integer> counts = listing.values().get(column.id());
            if (counts != null && !counts.isEmpty() && counts.size() <= MOST_VALUES) {
                HBox title = new HBox(Card.label(column.title(), "v-strong"), Card.space(),
                        Card.label("statements", "v-meta"));
                title.getStyleClass().add("statement-values-head");
                values.getChildren().add(title);
                Set<String> hidden = asked.hidden().getOrDefault(column.id(), Set.of());
                counts.forEach((value, count) -> values.getChildren().add(line(column, value, count, hidden)));
            }
        }
    }

    /** What a form asks stands between what is known of every part and who coded it. */
    private static int place(String column) {
        int place = Listing.FILTERS.indexOf(column);
        return place >= 0 ? place : Listing.FILTERS.indexOf(Column.CODER.id()) - 1;
    }

    private HBox line(Column column, String value, int count, Set<String> hidden) {
        CheckBox box = new CheckBox(words(column, value));
        Stance.of(value).ifPresent(stance -> {
            box.setGraphic(Icons.of(stance.icon()));
            box.getGraphic().getStyleClass().add("statement-stance");
        });
        box.setMnemonicParsing(false);
        box.setSelected(!hidden.contains(value));
        box.setMinWidth(0);
        box.setOnAction(event -> model.show(column.id(), value, box.isSelected()));
        HBox line = new HBox(box, Card.space(), Card.label(Integer.toString(count), "v-meta"));
        line.getStyleClass().add("statement-value");
        return line;
    }

    /** A report is known by its name and its outlet. */
    private String words(Column column, String value) {
        String outlet = column.equals(Column.DOCUMENTS)
                ? model.snapshot().documentsByName().stream()
                        .filter(document -> document.name().equals(value))
                        .map(document -> document.metadata().outlet())
                        .findFirst()
                        .orElse("")
                : "";
        return value.isEmpty() ? "none" : outlet.isEmpty() ? value : value + " " + outlet;
    }
}
