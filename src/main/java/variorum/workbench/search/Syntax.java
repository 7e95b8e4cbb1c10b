package variorum.workbench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import variorum.search.language.Field;

/** What can be written, with an example for each; an example that is pressed goes into the field. */
final class Syntax extends VBox {

    private static final double EXAMPLE = 216;

    private final Consumer<String> take;
    private final List<Hyperlink> examples = new ArrayList<>();
    private GridPane grid = new GridPane();
    private int row;

    Syntax(Consumer<String> take) {
        this.take = take;
        setSpacing(4);
        getStyleClass().add("search-syntax");
        section("In the text");
        example("Raqqa", "the word, however it is written; several words must all be there");
        example("rebel*", "words that begin so");
        example("\"armed group\"", "these words next to each other");
        example("/\\bal-?[A-Z]\\w+/", "a regular expression; /…/i in any case");
        section("Tags: words beside them stand inside the tag");
        for (Field field : Field.values()) {
            if (field == Field.PART) {
                section("Tags by their statement, in which all of this holds");
                example("stance:oppose actor:Syria", "positions against something that Syria takes");
                example("code:position -part:*", "positions that are in no statement");
            } else if (field == Field.REPORT) {
                section("Reports");
            }
            example(field.example(), field.meaning());
        }
        section("Together");
        example("Daesh code:position", "Daesh inside a position; one after the other means all");
        example("Daesh OR ISIS", "either; round brackets may help");
        example("Daesh -outlet:\"ARA News\"", "not; also -word and -code:actor");
    }

    private void section(String title) {
        Label label = new Label(title);
        label.getStyleClass().addAll("v-meta", "v-strong", "search-syntax-head");
        grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(2);
        ColumnConstraints first = new ColumnConstraints(EXAMPLE);
        first.setHalignment(HPos.LEFT);
        grid.getColumnConstraints().add(first);
        row = 0;
        getChildren().addAll(label, grid);
    }

    private void example(String written, String meaning) {
        Hyperlink link = new Hyperlink(written);
        link.setOnAction(event -> take.accept(written));
        link.setFocusTraversable(false);
        link.setMinWidth(USE_PREF_SIZE);
        Label words = new Label(meaning);
        words.getStyleClass().add("v-meta");
        words.setWrapText(true);
        examples.add(link);
        grid.addRow(row++, link, words);
    }
}
