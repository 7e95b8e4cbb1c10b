package variorum.workbench.statements;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import variorum.workbench.control.Card;
import variorum.workbench.control.Phrase;
import variorum.workbench.tagging.Stance;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Icons;

/** A line of the table: the cells of a row, or the head of a group. */
final class LineCell extends ListCell<Line> {

    /** What the table tells its lines. */
    interface Reach {

        /** The columns from left to right. */
        List<Column> columns();

        /** Their widths in pixels. */
        double[] widths();

        /** All reports by name, for the squares. */
        List<String> documents();

        /** The column that the hands are in. */
        Supplier<Optional<Column>> current();

        /** The pointer is over a row, or over none. */
        void hovered(Optional<Row> row);

        /** A cell was clicked so many times. */
        void clicked(Row row, Column column, int times);

        /** The figure of the code that a group is named by, if it is. */
        Optional<Node> figure(String group);

        /** The head of a group was clicked. */
        void toggle(String group);
    }

    private static final double SIGN = 14;
    private static final int MOST_SQUARES = 5;
    /** In a narrower table the signs of stances stand without their words. */
    private static final double ROOMY = 700;

    private final Reach reach;

    LineCell(Reach reach) {
        this.reach = reach;
        setPrefWidth(0);
        setText(null);
        hoverProperty().subscribe(over -> reach.hovered(
                over && getItem() instanceof Line.OfRow(Row row) ? Optional.of(row) : Optional.empty()));
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("statement-group");
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        setGraphic(switch (line) {
            case Line.OfRow(Row row) -> row(row);
            case Line.OfGroup group -> group(group);
        });
        if (line instanceof Line.OfGroup) {
            applyCss(); // made while the list is laid out, its signs would have no typeface until the next pulse
        }
    }

    // Rows

    private Node row(Row row) {
        HBox box = new HBox(ColumnsShown.GAP);
        box.setAlignment(Pos.CENTER_LEFT);
        List<Column> columns = reach.columns();
        double[] widths = reach.widths();
        for (int i = 0; i < columns.size(); i++) {
            box.getChildren().add(cell(row, columns.get(i), widths[i]));
        }
        setAccessibleText("Statement " + row.number() + ": " + String.join(", ", columns.stream()
                .map(column -> row.cell(column).isEmpty() ? "" : column.title() + " " + row.cell(column))
                .filter(said -> !said.isEmpty())
                .toList()));
        return box;
    }

    private Node cell(Row row, Column column, double width) {
        HBox box = new HBox(5, content(row, column));
        box.getStyleClass().add("statement-cell");
        box.setAlignment(column.equals(Column.NUMBER) ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        box.setMinWidth(width);
        box.setPrefWidth(width);
        box.setMaxWidth(width);
        if (isSelected() && reach.current().get().filter(column::equals).isPresent()) {
            box.getStyleClass().add("statement-current");
        }
        box.setOnMouseClicked(event -> reach.clicked(row, column, event.getClickCount()));
        return box;
    }

    private Node[] content(Row row, Column column) {
        String words = row.cell(column);
        if (column.equals(Column.DOCUMENTS)) {
            return squares(row);
        }
        if (words.isEmpty()) {
            return new Node[] {Card.label(column.slot().isPresent() ? "none" : "", "v-meta", "v-aside")};
        }
        Optional<Stance> stance = Stance.of(words).filter(held -> column.id().equals("Stance"));
        if (stance.isPresent()) {
            return new Node[] {sign(stance.get()), Card.label(words)};
        }
        if (column.width() == 0) {
            SourceLabel said = new SourceLabel(words, Face.SERIF, 15, 20);
            said.setPadding(new Insets(0, 8, 0, 0));
            return new Node[] {said};
        }
        return new Node[] {new SourceLabel(
                words, column.equals(Column.SURE) && !words.equals("sure") ? Face.SANS_SEMIBOLD : Face.SANS, 14, 19)};
    }

    /** A square for each report while they are few, else the number of reports. */
    private Node[] squares(Row row) {
        List<String> all = reach.documents();
        if (all.size() > MOST_SQUARES) {
            String words = row.documents().size() == 1 ? row.documents().firstKey() : row.documents().size()
                    + " reports";
            return new Node[] {Card.label(words)};
        }
        return all.stream().map(name -> square(name, row.documents().containsKey(name), row.documents().size() > 1))
                .toArray(Node[]::new);
    }

    private static Node square(String name, boolean here, boolean linked) {
        Label square =
                Card.label(here ? name.substring(name.offsetByCodePoints(name.length(), -1)) : "", "statement-square");
        if (here) {
            square.getStyleClass().add(linked ? "statement-linked" : "statement-here");
        }
        return square;
    }

    // Groups

    private Node group(Line.OfGroup group) {
        getStyleClass().add("statement-group");
        HBox box = new HBox(8, Icons.of(group.closed() ? "bi-chevron-right" : "bi-chevron-down", 12));
        reach.figure(group.title()).ifPresent(box.getChildren()::add);
        box.getChildren().addAll(
                Card.label(group.title(), "v-strong"),
                Card.label(Phrase.count(group.rows(), "statement")
                        + (group.passages() > group.rows() ? ", " + Phrase.count(group.passages(), "passage") : ""),
                        "v-meta"),
                Card.space());
        boolean roomy = getListView().getWidth() > ROOMY;
        group.stances().forEach((word, count) -> Stance.of(word).ifPresent(stance -> box.getChildren().addAll(
                sign(stance), firm(roomy ? count + " " + word : Integer.toString(count)), gap())));
        box.setAlignment(Pos.CENTER_LEFT);
        box.setOnMouseClicked(event -> reach.toggle(group.title()));
        setAccessibleText(group.title() + ", " + Phrase.count(group.rows(), "statement")
                + (group.closed() ? ", closed" : ""));
        return box;
    }

    private static Label firm(String words) {
        Label label = Card.label(words, "v-meta");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** In the colour of positions, whose attribute a stance is. */
    private static Node sign(Stance stance) {
        Node sign = Icons.of(stance.icon(), SIGN);
        sign.getStyleClass().add("statement-stance");
        return sign;
    }

    private static Region gap() {
        Region gap = new Region();
        gap.setMinWidth(6);
        return gap;
    }
}
