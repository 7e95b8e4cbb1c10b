package variorum.workbench.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import variorum.search.Concordance;
import variorum.search.Hit;
import variorum.text.Span;
import variorum.workbench.command.Command;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.SearchField;

/** Draws the search: the field with what may come next, the lines found, the paragraph of the one that is picked. */
public final class SearchPane {

    private static final Duration PAUSE = Duration.millis(220);

    private final SearchModel model;
    private final SearchHands hands;
    private final Overlays overlays;
    private final SearchField field =
            new SearchField("Search all reports: words, \"a phrase\", /expression/, code:actor");
    private final ListView<Concordance.Line> list = new ListView<>();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final StackPane root = new StackPane();
    private final ParagraphView paragraph;
    private boolean entering;
    private boolean unasked;

    /** Draws a model; what is done with hits is asked over the window. */
    public SearchPane(SearchModel model, SearchHands hands, Overlays overlays) {
        this.model = model;
        this.hands = hands;
        this.overlays = overlays;
        this.paragraph = new ParagraphView(model);
        build();
    }

    /** What the tab shows. */
    public Node node() {
        return root;
    }

    /** What can be done here. */
    public List<Command> commands() {
        return hands.commands(this);
    }

    /** Puts the hands into the field. */
    public void begin() {
        field.requestFocus();
        field.selectAll();
    }

    /** Searches for something in place of what was sought. */
    public void search(String query) {
        model.query().set(query);
        field.end();
        pause.stop();
        model.search();
    }

    private void build() {
        root.setId("search");
        root.getStylesheets().add(Objects.requireNonNull(SearchPane.class.getResource("search.css")).toExternalForm());
        field.setId("search-field");
        field.textProperty().bindBidirectional(model.query());
        field.textProperty().subscribe((was, is) -> pause.playFromStart());
        pause.setOnFinished(event -> searchWhenShown());
        root.sceneProperty().subscribe(scene -> {
            if (unasked) {
                searchWhenShown();
            }
        });
        ProposalList proposals = new ProposalList(model, field);
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInField);
        ErrorLine error = new ErrorLine(this::showPlace);
        model.bad().subscribe(bad -> error.show(bad, model.query().get()));
        drawList();
        VBox all = new VBox(tools(), error, results());
        all.getStyleClass().add("v-paper");
        StackPane.setAlignment(proposals, Pos.TOP_LEFT);
        StackPane.setMargin(proposals, new Insets(43, 0, 0, 14));
        root.getChildren().addAll(all, proposals);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && proposals.isVisible()) {
                proposals.setVisible(false); // before the field hears of it, which would empty it
                event.consume();
            }
        });
    }

    /** Not at once when the tab was left since the last letter; the project may have been closed, too. */
    private void searchWhenShown() {
        unasked = root.getScene() == null;
        if (!unasked) {
            model.search();
        }
    }

    private Node tools() {
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox tools = new HBox(
                field,
                hands.saved().button(this::search, () -> hands.saved()
                        .save(model.query().get())),
                hands.hints()
                        .telling(
                                Buttons.icon("bi-question-circle", "What can be written", this::help),
                                "help.keys",
                                key -> "What can be written" + (key.isEmpty() ? "" : " (" + key + " for keys)")));
        tools.getStyleClass().add("v-tools");
        return tools;
    }

    private void help() {
        Syntax syntax = new Syntax(example -> {
            overlays.close();
            search(example);
            field.requestFocus();
        });
        VBox card = new VBox(syntax);
        card.getStyleClass().addAll("v-card", "search-help");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        overlays.show(card, Pos.TOP_CENTER, new Insets(96, 0, 36, 0));
    }

    private void showPlace(Span place) {
        field.requestFocus();
        field.selectRange(place.start(), place.end());
    }

    private void pressedInField(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            pause.stop();
            entering = true;
            model.search();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            enterList();
            event.consume();
        }
    }

    private void enterList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().clearAndSelect(0);
        }
    }

    /** Whoever pressed Enter goes on in the list, once there is one. */
    private void answered() {
        if (entering && !model.lines().isEmpty()) {
            root.layout();
            enterList();
        }
        entering = false;
    }

    private void drawList() {
        list.setId("hits");
        list.setItems(model.lines());
        list.getStyleClass().addAll("v-rows", "v-lines");
        list.setFixedCellSize(Geometry.ROW);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new LineCell(model));
        list.setAccessibleText("Places found");
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Concordance.Line>)
                change -> picked());
        list.getSelectionModel().selectedItemProperty().subscribe(line -> paragraph.show(Optional.ofNullable(line)));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open();
            }
        });
        list.setContextMenu(hands.menu(this));
        model.changes().subscribe((was, is) -> list.refresh());
    }

    private void picked() {
        model.select(selected());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            open();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            begin();
            event.consume();
        } else if (!event.isShortcutDown() && !event.isAltDown() && hands.tagByKey(event.getText(), selected())) {
            event.consume();
        }
    }

    /** Goes to the picked line in the text. */
    void open() {
        Concordance.Line line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            model.open(line.hit());
        }
    }

    /** The picked hits. */
    List<Hit> selected() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(Concordance.Line::hit)
                .toList();
    }

    /** Every hit. */
    List<Hit> all() {
        return model.lines().stream().map(Concordance.Line::hit).toList();
    }

    private Node results() {
        VBox lines = new VBox(
                new FigureRow(model, hands, this, list.getSelectionModel().getSelectedItems()),
                new Heads(model.order(), model.found().map(Found::isRightToLeft)), list, paragraph.node());
        VBox.setVgrow(list, Priority.ALWAYS);
        Node before = new Beginning(this::search);
        NoPlaces none = new NoPlaces(model);
        StackPane results = new StackPane(before, none, lines);
        VBox.setVgrow(results, Priority.ALWAYS);
        before.visibleProperty().bind(none.visibleProperty().not()
                .and(Bindings.createBooleanBinding(() -> !model.found().get().isAsked(), model.found())));
        lines.visibleProperty().bind(model.found().map(found -> !found.lines().isEmpty()));
        model.answers().subscribe((was, is) -> answered());
        return results;
    }
}
