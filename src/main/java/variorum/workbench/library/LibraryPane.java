package variorum.workbench.library;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import variorum.text.Document;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.FilterRow;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.Phrase;
import variorum.workbench.error.Messages;

/** Draws the documents list: head with tools, filter, stories with their documents. */
public final class LibraryPane extends VBox {

    private final LibraryModel model;
    private final LibraryMenu menu;
    private final ListView<Row> list = new ListView<>();
    private final FilterRow<Row> filter;

    /**
     * Draws a model.
     *
     * @param model what is listed
     * @param messages where to say what was done
     * @param overlays where a question is asked
     * @param add asks for files and imports them
     * @param describe shows the description of a document
     * @param replace asks for the corrected text of a document
     */
    public LibraryPane(
            LibraryModel model, Messages messages, Overlays overlays, Runnable add, Consumer<Document> describe,
            Consumer<Document> replace) {
        this.model = model;
        this.menu = new LibraryMenu(model, messages, overlays, describe, replace);
        this.filter = new FilterRow<>("Title, outlet, story", model.filter(), list, row -> row instanceof Row.Entry);
        setId("library");
        getStyleClass().addAll("v-side", "v-library");
        list.setId("documents");
        list.setItems(model.rows());
        list.getStyleClass().add("v-rows");
        list.setCellFactory(view -> new LibraryCell(model));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setAccessibleText("Documents");
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        list.setContextMenu(menu.context(this::chosen));
        keepSelection();
        VBox.setVgrow(list, Priority.ALWAYS);
        Label nothing = new Label();
        nothing.getStyleClass().add("v-meta");
        nothing.textProperty().bind(model.filter().isEmpty().map(none -> none ? "No documents yet" : "Nothing fits"));
        list.setPlaceholder(nothing);
        getChildren().addAll(head(add), filter, list);
    }

    private Node head(Runnable add) {
        Label title = new Label("Documents");
        title.getStyleClass().add("v-strong");
        Label count = new Label();
        count.textProperty().bind(model.listed().map(listed -> Phrase.figure(listed.intValue())));
        count.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("v-aside");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button more = Buttons.icon("bi-three-dots", "Sort and more", () -> {});
        more.setOnAction(event -> menu.sorting().show(more, Side.BOTTOM, 0, 4));
        HBox head = new HBox(
                title, count, space,
                Buttons.icon("bi-funnel", "Filter documents", filter::toggle),
                Buttons.icon("bi-file-earmark-plus", "Add documents", add),
                more);
        head.getStyleClass().addAll("v-section", "v-tool-head");
        return head;
    }

    /** The documents that are selected; of a selected story, all of it that is listed. */
    private List<Document> chosen() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(row -> row instanceof Row.Entry)
                .map(row -> ((Row.Entry) row).document())
                .toList();
    }

    private void pressed(KeyEvent event) {
        Row row = list.getSelectionModel().getSelectedItem();
        switch (event.getCode()) {
            case ENTER -> {
                if (row instanceof Row.Entry entry) {
                    open(entry.document(), event.isShortcutDown());
                } else if (row instanceof Row.Group group) {
                    model.fold(group.story(), !group.folded());
                }
                event.consume();
            }
            case LEFT, RIGHT -> {
                if (row instanceof Row.Group group) {
                    model.fold(group.story(), event.getCode() == KeyCode.LEFT);
                    event.consume();
                }
            }
            case DELETE -> menu.remove(chosen());
            default -> {}
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY
                && event.getClickCount() == 2
                && list.getSelectionModel().getSelectedItem() instanceof Row.Entry entry) {
            open(entry.document(), event.isShortcutDown());
        }
    }

    private void open(Document document, boolean beside) {
        if (beside) {
            model.openBeside(document);
        } else {
            model.open(document);
        }
    }

    /** Rows that were moved by a change keep being selected. */
    private void keepSelection() {
        model.rows().addListener((ListChangeListener<Row>) change -> {
            List<Row> before = List.copyOf(list.getSelectionModel().getSelectedItems().stream()
                    .filter(Objects::nonNull)
                    .toList());
            while (change.next()) {
                if (change.wasReplaced() && change.getList().size() == change.getAddedSize()) {
                    reselect(before);
                }
            }
        });
    }

    private void reselect(List<Row> before) {
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < model.rows().size(); i++) {
            Row row = model.rows().get(i);
            if (before.stream().anyMatch(row::sameAs)) {
                list.getSelectionModel().select(i);
            }
        }
    }

    /** Says where the hands go once something was found by the filter. */
    public void whenFound(Runnable next) {
        filter.whenFound(next);
    }

    /** Opens the filter. */
    public void startFilter() {
        filter.open();
    }
}
