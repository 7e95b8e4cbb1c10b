package variorum.workbench.search;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import variorum.search.Concordance;
import variorum.search.Hit;
import variorum.text.Document;
import variorum.text.Span;
import variorum.workbench.control.KeyCap;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;

/** The paragraph of the picked line, whole, with what was found marked and in view. */
final class ParagraphView {

    private static final double HEIGHT = 132;
    /** What is shown above the words found when not everything has room, in pixels. */
    private static final double ABOVE = 22;

    private static final int MOST_LINES = 40;

    private final SearchModel model;
    private final SourceLabel words = new SourceLabel("", Face.SERIF, 15, 22);
    private final ScrollPane scroll = new ScrollPane();
    private final Label where = new Label();
    private final VBox box;

    ParagraphView(SearchModel model) {
        this.model = model;
        words.setLines(MOST_LINES);
        where.getStyleClass().add("v-meta");
        where.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(6, where, space, new KeyCap("Enter"), meta("open in the text"));
        head.getStyleClass().add("search-where");
        scroll.setContent(words);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("search-paragraph");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        box = new VBox(head, scroll);
        box.getStyleClass().addAll("v-line-top", "v-window");
        box.setMinHeight(HEIGHT);
        box.setPrefHeight(HEIGHT);
        box.setMaxHeight(HEIGHT);
        box.managedProperty().bind(box.visibleProperty());
        box.setVisible(false);
    }

    private static Label meta(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("v-meta");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    Node node() {
        return box;
    }

    void show(Optional<Concordance.Line> line) {
        Optional<Document> document = line.map(Concordance.Line::hit).flatMap(model::document);
        box.setVisible(document.isPresent());
        document.ifPresent(found -> {
            Hit hit = line.orElseThrow().hit();
            Span paragraph = model.paragraphOf(hit);
            words.setWords(paragraph.in(found.text()));
            words.mark(model.partsOf(hit).stream().map(part -> part.shift(-paragraph.start())).toList());
            scroll.layout();
            double hidden = words.getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp((words.markedTop() - ABOVE) / hidden, 0, 1));
            where.setText(model.titleOf(found));
        });
    }
}
