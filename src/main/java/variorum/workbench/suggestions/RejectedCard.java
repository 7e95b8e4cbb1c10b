package variorum.workbench.suggestions;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import variorum.annotation.Entity;
import variorum.project.Rejection;
import variorum.workbench.control.Card;
import variorum.workbench.control.CardRows;
import variorum.workbench.control.Phrase;

/** The list of names that were rejected in a report: Enter lets one be suggested again. */
public final class RejectedCard extends VBox {

    private static final double WIDTH = 400;

    private final Supplier<Map<RejectedName, List<Rejection>>> names;
    private final Consumer<RejectedName> again;
    private final Runnable close;
    private final CardRows<RejectedName> rows = new CardRows<>(this::take, this::say);
    private final Label head = Card.label("", "v-card-head", "v-meta");

    /**
     * A list.
     *
     * @param names what is rejected now
     * @param again is told what is to be suggested again
     * @param close is told that nothing is left, or nothing more is wanted
     */
    RejectedCard(
            Supplier<Map<RejectedName, List<Rejection>>> names, Consumer<RejectedName> again,
            Runnable close) {
        this.names = names;
        this.again = again;
        this.close = close;
        getStyleClass().addAll("v-card", "v-list-card");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setFocusTraversable(true);
        getChildren().addAll(head, rows, Card.foot("Enter", "suggest it again", "↑ ↓", "choose", "Esc", "close"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        show(0);
    }

    private void show(int marking) {
        Map<RejectedName, List<Rejection>> all = names.get();
        rows.clear();
        all.forEach((name, places) -> rows.add(
                name, Card.label(name.words()), Card.label(meant(name), "v-meta", "v-aside"), Card.space(),
                Card.label(places.size() == 1 ? "" : String.valueOf(places.size()), "v-meta", "v-aside")));
        rows.shown(marking);
        head.setText(Phrase.count(all.size(), "rejected name"));
    }

    private static String meant(RejectedName name) {
        return name.entity().map(Entity::name).filter(full -> !full.equals(name.words())).orElse("");
    }

    private void say(RejectedName name) {
        setAccessibleText(head.getText() + ", " + name.words() + " " + meant(name));
    }

    private void take(RejectedName name) {
        int at = rows.index();
        again.accept(name);
        if (names.get().isEmpty()) {
            close.run();
        } else {
            show(at);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        } else {
            rows.pressed(event, Map.of(KeyCode.ENTER, this::take));
        }
    }
}
