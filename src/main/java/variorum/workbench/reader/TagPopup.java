package variorum.workbench.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import variorum.annotation.Code;
import variorum.search.names.NewNames;
import variorum.workbench.control.Card;
import variorum.workbench.control.CardRows;
import variorum.workbench.control.Highlighted;
import variorum.workbench.control.KeyCap;
import variorum.workbench.control.Phrase;
import variorum.workbench.filter.Filter;
import variorum.workbench.tagging.CodeSigns;
import variorum.workbench.theme.Icons;

/** The card to tag selected words from: type to filter codes and entities, arrow keys, Enter. */
final class TagPopup extends VBox {

    private static final double WIDTH = 336;
    private static final double SIGN = 14;

    private final Choices choices;
    private final CustomTextField field = new CustomTextField();
    private final CardRows<Choice> rows;
    private final Consumer<Choice> chosen;

    /**
     * A card for some words.
     *
     * @param choices what they can be tagged with
     * @param length how many characters they have
     * @param chosen is told what was taken
     * @param close is told that nothing was
     */
    TagPopup(Choices choices, int length, Consumer<Choice> chosen, Runnable close) {
        this.choices = choices;
        this.chosen = chosen;
        this.rows = new CardRows<>(chosen, choice -> field.setAccessibleHelp(choice.name()));
        getStyleClass().addAll("v-card", "v-list-card");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        field.getStyleClass().add("reader-field");
        field.setPromptText("Code or name");
        field.setAccessibleText("Code or name to tag the selected words with");
        field.setLeft(boxed(Icons.of("bi-tag", SIGN)));
        field.setRight(boxed(Card.label(Phrase.count(length, "character"), "v-meta", "v-aside")));
        field.textProperty().subscribe(this::show);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, close));
        StackPane line = new StackPane(field);
        line.getStyleClass().add("reader-line");
        getChildren().addAll(line, rows, Card.foot("Enter", "tag", "↑ ↓", "choose", "Esc", "close"));
    }

    private static StackPane boxed(Node sign) {
        StackPane box = new StackPane(sign);
        box.getStyleClass().add("reader-in-field");
        return box;
    }

    /** The field to type into. */
    CustomTextField field() {
        return field;
    }

    private void pressed(KeyEvent event, Runnable close) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
            rows.now().ifPresent(chosen);
        } else if (!rows.move(event.getCode())) {
            return;
        }
        event.consume();
    }

    private void show(String typed) {
        Filter filter = Filter.of(typed);
        List<Choice> found = choices.of(typed);
        rows.clear();
        String before = "Codes";
        for (Choice choice : found) {
            String kind = kind(choice).orElse(before);
            if (!kind.equals(before)) {
                rows.addHead(Card.label(kind, "v-card-head", "v-meta"));
            }
            before = kind;
            add(choice, filter);
        }
        rows.shown(0);
    }

    /** The head that choices stand under; what is new stands where it comes. Codes that come first need none. */
    private static Optional<String> kind(Choice choice) {
        return switch (choice) {
            case Choice.OfCode code -> Optional.of("Codes");
            case Choice.OfEntity entity -> Optional.of("Entities");
            case Choice.OfNewEntity name -> Optional.empty();
            case Choice.OfNewCode code -> Optional.empty();
        };
    }

    private void add(Choice choice, Filter filter) {
        switch (choice) {
            case Choice.OfCode(Code code, int uses) -> rows.add(
                    choice, sign(CodeSigns.ofCode(code)), words(code.name(), filter), Card.space(),
                    count(uses), new KeyCap(code.key()));
            case Choice.OfEntity entity -> rows.add(
                    choice, sign(Icons.of("bi-person", SIGN)), words(entity.form(), filter), alias(entity),
                    Card.space(), Card.label(entity.code().name(), "v-meta", "v-aside"));
            case Choice.OfNewEntity(NewNames.Proposal name, Code code) -> rows.add(
                    choice, sign(Icons.of("bi-person-plus", SIGN)), Card.label("New name “" + name.name() + "”"),
                    Card.label(String.join(", ", name.aliases()), "v-meta", "v-aside"), Card.space(),
                    Card.label(code.name(), "v-meta", "v-aside"));
            case Choice.OfNewCode(String name, Optional<Code> under) -> rows.add(
                    choice, sign(Icons.of("bi-plus", SIGN)), Card.label("New code “" + name + "”"), Card.space(),
                    Card.label(under.map(code -> "under " + code.name()).orElse(""), "v-meta", "v-aside"));
        }
    }

    private static Node sign(Node shape) {
        StackPane box = new StackPane(shape);
        box.getStyleClass().add("v-card-sign");
        return box;
    }

    private static Node words(String name, Filter filter) {
        Highlighted words = new Highlighted();
        words.show(name, filter.hits(name));
        return words;
    }

    private static Label count(int uses) {
        return Card.label(Integer.toString(uses), "v-meta", "v-aside");
    }

    private static Label alias(Choice.OfEntity entity) {
        boolean itself = entity.form().equals(entity.entity().name());
        return Card.label(itself ? "" : entity.entity().name(), "v-meta", "v-aside");
    }
}
