package variorum.workbench.statements;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Statement;
import variorum.project.Project;
import variorum.text.Document;
import variorum.workbench.command.Command;
import variorum.workbench.command.Hints;
import variorum.workbench.command.SingleKeys;
import variorum.workbench.error.Messages;
import variorum.workbench.preferences.Preferences;
import variorum.workbench.tagging.CodeSigns;

/** Draws the table of statements. */
public final class TablePane {

    /** The height of a row, in pixels. */
    static final double ROW = 30;

    /** What a row leaves free at its left and right together, in pixels. */
    static final double EDGES = 28;

    private final TableModel model;
    private final ColumnsShown columnsShown;
    private final FilterPanel filter;
    private final TableTools tools;
    private final TableHead head;
    private final ListView<Line> list = new ListView<>(FXCollections.observableArrayList());
    private final Preview preview;
    private boolean answered;
    private Optional<Row> hovered = Optional.empty();
    private final HBox root;
    private final DrawnColumns columns = new DrawnColumns();
    private final CellEditing cells;
    private final Hints hints;

    /**
     * Draws a model.
     *
     * @param messages where refusals are said
     * @param preferences where the chosen columns are kept
     * @param hints say the keys of commands
     */
    public TablePane(TableModel model, Messages messages, Preferences preferences, Hints hints) {
        this.model = model;
        this.hints = hints;
        this.columnsShown = new ColumnsShown(preferences);
        this.filter = new FilterPanel(model);
        this.tools = new TableTools(model, columnsShown);
        this.head = new TableHead(model);
        this.preview = new Preview(model);
        this.cells = new CellEditing(model, messages, list, columns);
        StackPane middle = new StackPane(list, cells.over());
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox table = new VBox(tools, head, middle, preview);
        table.getStyleClass().add("v-paper");
        table.setMinWidth(0); // the columns follow the room, not the room the columns
        head.setMinWidth(0);
        HBox.setHgrow(table, Priority.ALWAYS);
        this.root = new HBox(filter, table);
        build();
    }

    /** Offers to export what is in the table, and more, by a button above it. */
    public TablePane exportingTo(Runnable export) {
        tools.offer("Export…", "bi-download", "Export what is in the table, and more", export);
        return this;
    }

    /** Offers to show the open reports above the table, by a button there. */
    public void offeringTexts(Runnable toggle) {
        hints.key(tools.offer("Texts", "bi-book", "Show or hide the open reports above the table", toggle),
                "statements.texts");
    }

    private void build() {
        root.setId("statements");
        root.getStylesheets().add(Objects.requireNonNull(TablePane.class.getResource("statements.css"))
                .toExternalForm());
        preview.setVisible(false);
        list.setId("statement-table");
        list.getStyleClass().addAll("v-rows", "statement-table");
        list.setFixedCellSize(ROW);
        list.setAccessibleText("Statements");
        SingleKeys.actIn(list);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new LineCell(new Hand()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().subscribe((was, is) -> {
            model.pick(selected());
            previewPicked();
        });
        list.widthProperty().subscribe(width -> {
            layOut();
            Platform.requestNextPulse(); // what is made while the window is laid out gets its style in the next pulse
        });
        columnsShown.changed(this::layOut);
        model.shown().subscribe(this::show);
        root.sceneProperty().subscribe((was, is) -> model.setVisible(is != null));
    }

    /** What the tab shows. */
    public Node node() {
        return root;
    }

    /** What can be done here. */
    public List<Command> commands() {
        return TableCommands.of(model, this);
    }

    /** Puts the hands into the table. */
    public void begin() {
        list.requestFocus();
    }

    /** Puts the hands into the filter. */
    void beginFilter() {
        filter.field().requestFocus();
        filter.field().selectAll();
    }

    // What is shown

    private void show(Listing listing) {
        Set<Statement.Id> selected = selected().stream().map(Row::id).collect(Collectors.toSet());
        tools.show(listing);
        layOut();
        list.getItems().setAll(listing.lines());
        list.setPlaceholder(answered ? NoRows.of(model.query().get(), hints, filter::clear) : new Pane());
        answered = true;
        for (int i = 0; i < listing.lines().size() && !selected.isEmpty(); i++) {
            if (listing.lines().get(i) instanceof Line.OfRow(Row row) && selected.contains(row.id())) {
                list.getSelectionModel().select(i);
            }
        }
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        previewPicked();
    }

    private void layOut() {
        columns.fit(columnsShown.of(model.shown().get()), list.getWidth() - EDGES);
        head.show(columns.all(), columns.widths());
        list.refresh();
    }

    /** A pointer that rests on a row does not hold up hands that step on by key. */
    private void previewPicked() {
        hovered = Optional.empty();
        preview();
    }

    private void preview() {
        if (preview.isVisible()) {
            preview.show(hovered.or(() -> selected().stream().reduce((first, last) -> last)));
        }
    }

    /** Shows or hides the paragraph of what is selected. */
    void togglePreview() {
        preview.setVisible(!preview.isVisible());
        preview();
    }

    /** The rows that are selected, from top to bottom. */
    List<Row> selected() {
        return list.getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .filter(index -> index >= 0 && index < list.getItems().size())
                .map(index -> list.getItems().get(index))
                .flatMap(line -> line instanceof Line.OfRow(Row row) ? Optional.of(row).stream() : Optional.<Row>empty()
                        .stream())
                .toList();
    }

    // Hands

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        KeyCode key = event.getCode();
        Line line = list.getSelectionModel().getSelectedItem();
        if (plain && (key == KeyCode.LEFT || key == KeyCode.RIGHT)) {
            step(key == KeyCode.RIGHT ? 1 : -1, line);
            event.consume();
        }
    }

    private void step(int by, @Nullable Line line) {
        if (line instanceof Line.OfGroup group && group.closed() == by > 0) {
            model.toggle(group.title());
        } else {
            columns.step(by);
            list.refresh();
        }
    }

    /** Goes to the selected statement in its text; opens or closes a group. */
    void open() {
        if (list.getSelectionModel().getSelectedItem() instanceof Line.OfGroup group) {
            model.toggle(group.title());
            return;
        }
        selected().stream().findFirst().ifPresent(model::open);
    }

    /** Opens the card to fill in the current column of all selected rows. */
    void edit() {
        cells.edit(selected());
    }

    private final class Hand implements LineCell.Reach {

        @Override
        public List<Column> columns() {
            return columns.all();
        }

        @Override
        public double[] widths() {
            return columns.widths();
        }

        @Override
        public List<String> documents() {
            Project now = model.snapshot();
            return now.documentsByName().stream().map(Document::name).toList();
        }

        @Override
        public Supplier<Optional<Column>> current() {
            return columns::current;
        }

        @Override
        public void hovered(Optional<Row> row) {
            model.light(row);
            hovered = row;
            preview();
        }

        @Override
        public void clicked(Row row, Column column, int times) {
            columns.goTo(column);
            if (times == 2) {
                model.open(row);
            } else {
                list.refresh();
            }
        }

        @Override
        public Optional<Node> figure(String group) {
            return model.codeOf(group).map(CodeSigns::ofCode);
        }

        @Override
        public void toggle(String group) {
            model.toggle(group);
        }
    }
}
