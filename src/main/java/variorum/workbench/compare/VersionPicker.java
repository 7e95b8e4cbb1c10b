package variorum.workbench.compare;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import variorum.project.Project;
import variorum.text.Document;
import variorum.workbench.control.SearchField;
import variorum.workbench.filter.Filter;

/** A card to choose a document from: type to filter, arrow keys, Enter. Documents of the same story come first. */
final class VersionPicker extends VBox {

    static final double WIDTH = 400;

    private static final double ROW = 44;
    private static final int MOST = 7;

    private final Project project;
    private final List<Document> all;
    private final SearchField field = new SearchField("Title, outlet, name");
    private final ListView<Document> list = new ListView<>();
    private final Consumer<Document.Id> chosen;

    VersionPicker(
            Project project, String story, Predicate<Document> offered, Consumer<Document.Id> chosen) {
        this.project = project;
        this.chosen = chosen;
        this.all = project.documentsByName().stream()
                .filter(offered)
                .sorted(Comparator.comparing(document -> !document.metadata().story().equals(story)))
                .toList();
        getStyleClass().addAll("v-card", "compare-picker");
        list.getStyleClass().add("v-rows");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(Nodes.label("No other report is called that", "v-meta"));
        getChildren().addAll(field, list);
        field.textProperty().subscribe(this::filter);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setMaxSize(WIDTH, USE_PREF_SIZE);
    }

    SearchField field() {
        return field;
    }

    private void filter(String typed) {
        Filter filter = Filter.of(typed);
        list.getItems().setAll(all.stream()
                .filter(document -> filter.isEmpty() || filter.takes(project.titleOf(document), document.name(),
                        document.metadata().outlet(), document.metadata().agency(), document.metadata().story()))
                .toList());
        double height = ROW * Math.clamp(list.getItems().size(), 1, MOST);
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> choose(list.getSelectionModel().getSelectedItem());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int count = list.getItems().size();
        if (count > 0) {
            list.getSelectionModel().select(Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, count));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        }
    }

    private void choose(@Nullable Document document) {
        if (document != null) {
            chosen.accept(document.id());
        }
    }

    private final class Cell extends ListCell<Document> {

        Cell() {
            setPrefWidth(0);
            setOnMouseClicked(event -> choose(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Document document, boolean empty) {
            super.updateItem(document, empty);
            setGraphic(document == null || empty ? null : face(document));
        }

        private Node face(Document document) {
            String publisher = WitnessFacts.publisher(document.metadata());
            HBox second = new HBox(Nodes.source(
                    document.name() + " · " + (publisher.isEmpty() ? "" : publisher + " · ")
                            + WitnessFacts.day(document.metadata()),
                    "v-meta"));
            VBox face = new VBox(Nodes.source(project.titleOf(document)), second);
            face.setAlignment(Pos.CENTER_LEFT);
            face.setMinWidth(0);
            return face;
        }
    }
}
