package variorum.workbench.tagging;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Entity;
import variorum.project.Project;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.Phrase;
import variorum.workbench.control.SearchField;
import variorum.workbench.filter.Filter;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Token;

/** Which of the tags of a code or an entity get one of their own: type to filter, select, name the new one. */
public final class SplitCard extends VBox {

    private static final double WIDTH = 520;
    private static final double ROW = 26;
    private static final double LIST = ROW * 11;

    private final Project project;
    private final List<Annotation> all;
    private final ObservableList<Annotation> shown = FXCollections.observableArrayList();
    private final ListView<Annotation> list = new ListView<>(shown);
    private final TextField name = new TextField();
    private final SearchField filter = new SearchField("Words, entity, answer or report");
    private final Button go;

    private SplitCard(
            Overlays overlays, Project project, Split what, BiConsumer<String, List<Annotation.Ref>> split) {
        this.project = project;
        this.all = what.tags().stream()
                .sorted((one, other) -> words(one).compareToIgnoreCase(words(other)))
                .toList();
        setId("split");
        getStyleClass().addAll("v-card", "v-ask");
        setSpacing(8);
        setMinWidth(WIDTH);
        setMaxSize(WIDTH, USE_PREF_SIZE);
        Label head = new Label("Split " + what.name());
        head.getStyleClass().add("v-strong");
        Label hint = new Label(what.hint() + " Enter takes all that are listed.");
        hint.setWrapText(true);
        hint.getStyleClass().add("v-meta");
        name.setPromptText("Name of the new one");
        go = Buttons.primary("Split", "", () -> {
            List<Annotation.Ref> refs = chosen();
            if (!name.getText().isBlank() && !refs.isEmpty()) {
                overlays.close();
                split.accept(name.getText().strip(), refs);
            }
        });
        name.setOnAction(event -> go.fire());
        filter.setOnAction(event -> takeListed());
        drawList();
        getChildren().addAll(
                head, hint, filter, list, name, new HBox(8, go, Buttons.words("Cancel", "", overlays::close)));
        tell();
    }

    /**
     * What is split.
     *
     * @param name what it is called
     * @param hint what happens to the selected tags, in a sentence
     * @param tags all tags it has
     */
    public record Split(String name, String hint, List<Annotation> tags) {
        /** Takes its own copy of the list. */
        public Split {
            tags = List.copyOf(tags);
        }
    }

    /** Asks; the new name is never empty, and at least one tag is chosen. */
    public static void show(
            Overlays overlays, Project project, Split what, BiConsumer<String, List<Annotation.Ref>> split) {
        SplitCard card = new SplitCard(overlays, project, what, split);
        overlays.show(card, Pos.TOP_CENTER, new Insets(76, 0, 36, 0));
        card.filter.requestFocus();
    }

    private void drawList() {
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getStyleClass().addAll("v-rows", "v-preview-rows");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(LIST);
        list.setCellFactory(view -> new Cell());
        list.setAccessibleText("Tags");
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Annotation>) change -> tell());
        name.textProperty().subscribe((was, is) -> tell());
        filter.textProperty().subscribe(typed -> {
            Filter wanted = Filter.of(typed);
            shown.setAll(all.stream().filter(tag -> wanted.takes(words(tag), about(tag))).toList());
        });
    }

    /** Enter in the filter takes all that fits, and goes on to the name. */
    private void takeListed() {
        list.getSelectionModel().selectAll();
        if (name.getText().isBlank()) {
            name.setText(filter.getText().strip());
        }
        name.requestFocus();
        name.selectAll();
    }

    private List<Annotation.Ref> chosen() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(Annotation::ref)
                .toList();
    }

    private void tell() {
        int count = chosen().size();
        go.setText(count == 0 ? "Split" : "Split off " + Phrase.count(count, "tag"));
        go.setDisable(count == 0 || name.getText().isBlank());
    }

    private String words(Annotation tag) {
        return project.document(tag.document())
                .map(document -> tag.wordsIn(document.text()).replace('\n', ' '))
                .orElse("");
    }

    private String about(Annotation tag) {
        Entity entity = tag.entity() == null ? null : project.entities().get(tag.entity());
        String answers = String.join(", ", tag.attributes().values().values().stream().flatMap(List::stream).toList());
        String report = project.document(tag.document()).map(document -> document.name()).orElse("");
        return (entity == null ? "" : entity.name() + "  ") + answers + "  " + report;
    }

    private final class Cell extends ListCell<Annotation> {

        private final SourceLabel words = new SourceLabel("", Face.SERIF, 14, 20);
        private final SourceLabel about = new SourceLabel("", Face.SANS, 13, 18);
        private final HBox box = new HBox(10, words, about);

        Cell() {
            setPrefWidth(0);
            about.setInk(Token.TEXT2);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setPrefWidth(260);
            about.setPrefWidth(200);
            box.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable Annotation tag, boolean empty) {
            super.updateItem(tag, empty);
            if (tag == null || empty) {
                setGraphic(null);
                return;
            }
            words.setWords(words(tag));
            about.setWords(about(tag));
            setAccessibleText(words(tag) + ", " + about(tag));
            setGraphic(box);
        }

        private String words(Annotation tag) {
            return SplitCard.this.words(tag);
        }
    }
}
