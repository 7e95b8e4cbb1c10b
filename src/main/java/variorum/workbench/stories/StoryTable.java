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
import variorum.text.Percent;
import variorum.workbench.control.Times;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Token;

/**
 * The picture of a story: its reports, the earliest first, down and across; each cell says how much of the report of
 * its row stands in the report of its column, and is the darker the more it is. A large story has small cells, whose
 * numbers are said above the picture where the pointer or the focus is.
 */
final class StoryTable extends VBox {

    /** More than this nobody reads in a table; the list of all pairs has the others. */
    static final int MOST = 30;

    /** Up to so many reports there is room for words. */
    private static final int ROOMY = 9;

    private static final double DARKEST = 0.34;
    private static final double DARKEST_SMALL = 0.85;
    private final StoriesModel model;
    private final boolean roomy;
    private final GridPane cells = new GridPane();
    private final Label said = new Label();

    StoryTable(StoriesModel model, Story story) {
        super(8);
        this.model = model;
        List<Document> documents = model.documents(story).stream().limit(MOST).toList();
        roomy = documents.size() <= ROOMY;
        said.setId("story-cell-said");
        said.getStyleClass().add("v-meta");
        cells.setHgap(roomy ? 2 : 1);
        cells.setVgap(roomy ? 2 : 1);
        cells.getStyleClass().add(roomy ? "stories-table" : "stories-small");
        for (int column = 0; column < documents.size(); column++) {
            cells.add(head(documents.get(column), column + 1), column + 1, 0);
        }
        for (int row = 0; row < documents.size(); row++) {
            cells.add(roomy ? name(documents.get(row), story) : name(documents.get(row), row + 1), 0, row + 1);
            for (int column = 0; column < documents.size(); column++) {
                cells.add(row == column ? itself() : cell(documents.get(row), documents.get(column)), column + 1,
                        row + 1);
            }
        }
        getChildren().setAll(roomy ? List.of(cells) : List.of(said, cells));
        said.setText("The small cells say their numbers here.");
    }

    private Node head(Document document, int number) {
        SourceLabel name = new SourceLabel(
                roomy ? "in " + document.name() : String.valueOf(number), Face.SANS, roomy ? 13 : 11, 18);
        name.setLines(roomy ? 2 : 1);
        name.setInk(Token.TEXT2);
        Tooltip.install(name, new Tooltip(document.name()));
        StackPane box = new StackPane(name);
        box.getStyleClass().add("stories-head");
        return box;
    }

    private Node name(Document document, int number) {
        SourceLabel name = new SourceLabel(
                number + "  " + document.name() + "  " + model.title(document), Face.SANS, 13, 18);
        Tooltip.install(name, new Tooltip(document.name() + "\n" + model.title(document)));
        VBox box = new VBox(name);
        box.getStyleClass().add("stories-name");
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
        box.getStyleClass().add("stories-name");
        return box;
    }

    private static Node itself() {
        Region none = new Region();
        none.getStyleClass().add("stories-itself");
        return none;
    }

    private Node cell(Document one, Document other) {
        Optional<Double> share = model.share(one, other);
        Region fill = new Region();
        fill.getStyleClass().add("stories-fill");
        fill.setOpacity(share.map(part -> roomy ? part * DARKEST : part * part * DARKEST_SMALL).orElse(0.0));
        Label words = new Label(roomy ? share.map(StoryTable::percent).orElse("–") : "");
        StackPane inside = new StackPane(fill, words);
        inside.setAlignment(Pos.CENTER);
        Button button = new Button("", inside);
        button.getStyleClass().addAll("v-flat", "stories-cell");
        inside.prefWidthProperty().bind(button.widthProperty());
        inside.prefHeightProperty().bind(button.heightProperty());
        String told = share.map(StoryTable::percent).orElse("Too little") + " of " + one.name() + " stands in "
                + other.name();
        button.setAccessibleText(told + ". Compare the two.");
        button.setTooltip(new Tooltip(told + ". Click to compare."));
        button.setOnAction(event -> model.compare(one, other));
        button.focusedProperty().subscribe(on -> say(on, told));
        button.hoverProperty().subscribe(on -> say(on, told));
        return button;
    }

    private void say(boolean now, String told) {
        if (now) {
            said.setText(told);
        }
    }

    static String percent(double share) {
        return Percent.of(share) + " %";
    }
}
