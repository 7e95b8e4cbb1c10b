package variorum.workbench.library;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import variorum.text.Count;
import variorum.text.Document;
import variorum.workbench.control.Times;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Icons;
import variorum.workbench.theme.Token;

/** A row of the documents list: the head of a story, or a document with outlet, day and tags. */
final class LibraryCell extends ListCell<Row> {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final double CHEVRON = 12;

    private final LibraryModel model;
    private final SourceLabel title = new SourceLabel("", Face.SANS, 14, 17);
    private final Label outlet = new Label();
    private final Label tags = new Label();
    private final VBox entry;
    private final StackPane chevron = new StackPane();
    private final SourceLabel story = new SourceLabel("", Face.SANS_SEMIBOLD, 13, 18);
    private final Label count = new Label();
    private final HBox group;

    LibraryCell(LibraryModel model) {
        this.model = model;
        setPrefWidth(0);
        title.setLines(2);
        story.setInk(Token.TEXT2);
        outlet.getStyleClass().add("v-meta");
        outlet.setMinWidth(0);
        tags.getStyleClass().add("v-meta");
        tags.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        entry = new VBox(1, title, new HBox(8, outlet, space, tags));
        entry.getStyleClass().add("v-doc");
        count.getStyleClass().add("v-aside");
        count.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        chevron.setMinWidth(CHEVRON);
        group = new HBox(chevron, story, gap, count);
        group.setAlignment(Pos.CENTER_LEFT);
        group.getStyleClass().add("v-group");
        chevron.setOnMouseClicked(event -> fold());
    }

    private void fold() {
        if (getItem() instanceof Row.Group head) {
            model.fold(head.story(), !head.folded());
        }
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setTooltip(null);
        pseudoClassStateChanged(OPEN, !empty && row instanceof Row.Entry shown && shown.open());
        switch (empty ? null : row) {
            case null -> setGraphic(null);
            case Row.Group head -> show(head);
            case Row.Entry document -> show(document);
        }
    }

    private void show(Row.Group head) {
        chevron.getChildren().setAll(Icons.of(head.folded() ? "bi-chevron-right" : "bi-chevron-down", CHEVRON));
        story.setWords(head.title());
        count.setText(Integer.toString(head.count()));
        setAccessibleText(head.title() + ", " + Count.of(head.count(), "document") + (head.folded() ? ", folded" : ""));
        setGraphic(group);
    }

    private void show(Row.Entry shown) {
        Document document = shown.document();
        title.setWords(shown.title());
        title.setFace(shown.open() ? Face.SANS_SEMIBOLD : Face.SANS);
        outlet.setText(outletOf(document));
        tags.setText(tagsOf(shown.tags()));
        setTooltip(tooltip(shown));
        setAccessibleText(
                shown.title() + ", " + outlet.getText() + ", " + tags.getText() + (shown.open() ? ", open" : ""));
        setGraphic(entry);
    }

    private static String outletOf(Document document) {
        String publisher = document.metadata().outlet();
        String agency = document.metadata().agency();
        if (publisher.isEmpty()) {
            return agency.isEmpty() ? document.name() : agency;
        }
        return agency.isEmpty() ? publisher : publisher + ", " + agency;
    }

    private static String tagsOf(int count) {
        return count == 0 ? "" : Count.of(count, "tag");
    }

    /** What is said here in full is worked out only when somebody waits for it. */
    private Tooltip tooltip(Row.Entry shown) {
        Tooltip tooltip = new Tooltip();
        tooltip.setOnShowing(event -> {
            Document document = shown.document();
            String day =
                    Times.date(document.metadata().date(), document.metadata().time());
            tooltip.setText(document.name() + "\n" + shown.title() + "\n" + outletOf(document)
                    + (day.isEmpty() ? "" : " · " + day) + "\n" + Count.of(model.words(document), "word") + ", "
                    + Count.of(shown.tags(), "tag"));
        });
        return tooltip;
    }
}
