package variorum.workbench.stories;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import variorum.collation.overlap.Story;
import variorum.text.Document;
import variorum.workbench.control.Times;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Token;

/**
 * The picture of a story: its reports, the earliest first, down and across; each cell says how much of the report of
 * its row stands in the report of its column, and is the darker the more it is.
 */
final class StoryTable extends GridPane {

    /** More than this nobody reads in a table; the list of all pairs has the others. */
    static final int MOST = 24;

    private static final double NAME = 280;
    private static final double NARROWEST = 180;
    private static final double CELL = 68;
    private static final double HEIGHT = 44;
    private static final double DARKEST = 0.34;
    private static final int HUNDRED = 100;

    private final StoriesModel model;

    StoryTable(StoriesModel model, Story story) {
        this.model = model;
        setHgap(2);
        setVgap(2);
        getStyleClass().add("stories-table");
        List<Document> documents = model.documents(story).stream().limit(MOST).toList();
        for (int column = 0; column < documents.size(); column++) {
            add(head(documents.get(column)), column + 1, 0);
        }
        for (int row = 0; row < documents.size(); row++) {
            add(name(documents.get(row), story), 0, row + 1);
            for (int column = 0; column < documents.size(); column++) {
                add(row == column ? itself() : cell(documents.get(row), documents.get(column)), column + 1, row + 1);
            }
        }
    }

    private static Node head(Document document) {
        SourceLabel name = new SourceLabel("in " + document.name(), Face.SANS, 13, 18);
        name.setInk(Token.TEXT2);
        StackPane box = new StackPane(name);
        box.setPrefWidth(CELL);
        box.setMinWidth(CELL);
        box.setMaxWidth(CELL);
        return box;
    }

    private Node name(Document document, Story story) {
        SourceLabel title = new SourceLabel(document.name() + "  " + model.title(document), Face.SANS, 14, 20);
        String when = Times.date(document.metadata().date(), document.metadata().time());
        String who = document.metadata().outlet().isEmpty() ? "outlet not known" : document.metadata().outlet();
        SourceLabel facts = new SourceLabel(
                who + " · " + (when.isEmpty() ? "no date" : when)
                        + (document.id().equals(story.centre()) ? " · in the centre" : ""),
                Face.SANS, 13, 18);
        facts.setInk(Token.TEXT2);
        VBox box = new VBox(title, facts);
        box.setPrefWidth(NAME);
        box.setMinWidth(NARROWEST);
        box.setMaxWidth(NAME);
        box.getStyleClass().add("stories-name");
        return box;
    }

    private static Node itself() {
        Region none = new Region();
        none.setPrefSize(CELL, HEIGHT);
        none.setMinWidth(CELL);
        none.setMaxHeight(HEIGHT);
        none.getStyleClass().add("stories-itself");
        return none;
    }

    private Node cell(Document one, Document other) {
        Optional<Double> share = model.share(one, other);
        Region fill = new Region();
        fill.getStyleClass().add("stories-fill");
        fill.setOpacity(share.map(part -> part * DARKEST).orElse(0.0));
        Label words = new Label(share.map(StoryTable::percent).orElse("–"));
        StackPane inside = new StackPane(fill, words);
        inside.setAlignment(Pos.CENTER);
        Button button = new Button("", inside);
        button.getStyleClass().addAll("v-flat", "stories-cell");
        button.setPrefWidth(CELL);
        button.setMinWidth(CELL);
        inside.prefWidthProperty().bind(button.widthProperty());
        inside.prefHeightProperty().bind(button.heightProperty());
        String said = share.map(StoryTable::percent).orElse("Too little") + " of " + one.name() + " stands in "
                + other.name();
        button.setAccessibleText(said + ". Compare the two.");
        button.setTooltip(new Tooltip(said + ". Click to compare."));
        button.setOnAction(event -> model.compare(one, other));
        return button;
    }

    static String percent(double share) {
        return Math.round(share * HUNDRED) + " %";
    }
}
