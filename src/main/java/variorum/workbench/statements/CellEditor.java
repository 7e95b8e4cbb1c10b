package variorum.workbench.statements;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import variorum.workbench.control.Card;
import variorum.workbench.control.CardRows;
import variorum.workbench.control.Highlighted;
import variorum.workbench.control.Phrase;
import variorum.workbench.filter.Filter;
import variorum.workbench.tagging.CodeSigns;
import variorum.workbench.theme.Icons;

/** The card over a cell in which its new value is typed or chosen. */
final class CellEditor extends VBox {

    /** The width of the card in pixels. */
    static final double WIDTH = 360;

    /** So many characters of a name find room. */
    private static final int MOST = 30;

    private static final double SIGN = 14;

    private final TextField field = new TextField();
    private final CardRows<Offer> rows;
    private final Function<String, List<Offer>> offers;
    private final Function<String, String> nothing;
    private final Label none = Card.label("", "v-card-head", "v-meta");
    private boolean done;

    /**
     * A card.
     *
     * @param title what is set, and in how many statements
     * @param offers what fits what is typed
     * @param nothing why nothing fits what is typed
     * @param taken is told what was chosen
     * @param closed is told that nothing was
     */
    CellEditor(
            String title, String now, Function<String, List<Offer>> offers, Function<String, String> nothing,
            Consumer<Offer> taken, Runnable closed) {
        this.offers = offers;
        this.nothing = nothing;
        this.rows = new CardRows<>(offer -> end(() -> taken.accept(offer)), offer -> {});
        getStyleClass().addAll("v-card", "v-list-card");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        field.setPromptText(now.isEmpty() ? "Type to choose" : now);
        field.setAccessibleText(title);
        VBox line = new VBox(field);
        line.getStyleClass().add("statement-editor-line");
        none.setWrapText(true);
        none.managedProperty().bind(none.visibleProperty());
        getChildren().addAll(Card.label(title, "v-card-head", "v-meta"), line, none, rows,
                Card.foot("Enter", "take", "Esc", "close"));
        field.textProperty().subscribe(this::show);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, taken, closed));
        field.focusedProperty().subscribe((was, is) -> {
            if (!is) {
                left(taken, closed);
            }
        });
    }

    /** Hands that go elsewhere keep what was typed in full; Escape and Enter have been dealt with before. */
    private void left(Consumer<Offer> taken, Runnable closed) {
        String typed = field.getText().strip();
        Optional<Offer> whole = done || typed.isEmpty() ? Optional.empty()
                : offers.apply(field.getText()).stream().filter(offer -> offer.name().strip().equals(typed))
                        .findFirst();
        done = true;
        whole.ifPresentOrElse(taken, closed);
    }

    private void end(Runnable how) {
        done = true;
        how.run();
    }

    TextField field() {
        return field;
    }

    private void show(String typed) {
        rows.clear();
        Filter filter = Filter.of(typed);
        for (Offer offer : offers.apply(typed)) {
            Highlighted words = new Highlighted();
            String name = Phrase.shortly(offer.name(), MOST);
            words.show(name, filter.hits(name));
            words.setMinWidth(Region.USE_PREF_SIZE);
            rows.add(offer, sign(offer), words, Card.space(), Card.label(offer.hint(), "v-meta", "v-aside"));
        }
        rows.shown(0);
        none.setText(nothing.apply(typed));
        none.setVisible(!typed.isBlank() && rows.now().isEmpty());
        field.setAccessibleHelp(none.isVisible() ? none.getText() : null);
        if (getParent() != null) {
            resize(WIDTH, prefHeight(WIDTH));
        }
    }

    private static Node sign(Offer offer) {
        HBox box = new HBox();
        box.getStyleClass().add("v-card-sign");
        offer.look().ifPresent(look -> box.getChildren().setAll(CodeSigns.ofTag(look)));
        offer.stance().ifPresent(icon -> box.getChildren().setAll(Icons.of(icon, SIGN)));
        return box;
    }

    private void pressed(KeyEvent event, Consumer<Offer> taken, Runnable closed) {
        if (event.getCode() == KeyCode.ESCAPE) {
            end(closed);
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
            rows.now().ifPresent(offer -> end(() -> taken.accept(offer)));
        } else if (!rows.move(event.getCode())) {
            return;
        }
        event.consume();
    }
}
