package variorum.workbench.statements;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import variorum.workbench.control.Card;
import variorum.workbench.control.CardRows;
import variorum.workbench.control.Highlighted;
import variorum.workbench.filter.Filter;
import variorum.workbench.tagging.CodeSigns;
import variorum.workbench.theme.Icons;

/** The list above a field of the strip: what the field can be filled with, or a sentence why there is nothing. */
final class OfferList extends VBox {

    private static final double WIDTH = 340;
    private static final double GAP = 4;
    private static final double SIGN = 14;

    private final Label none = Card.label("", "v-card-head", "v-meta");
    private final CardRows<Offer> rows;

    /**
     * An empty list, hidden.
     *
     * @param clicked told which offer was clicked
     * @param marked told which offer Enter would take
     */
    OfferList(Consumer<Offer> clicked, Consumer<Offer> marked) {
        rows = new CardRows<>(clicked, marked);
        getStyleClass().addAll("v-card", "v-list-card");
        setManaged(false);
        setVisible(false);
        none.setWrapText(true);
        none.managedProperty().bind(none.visibleProperty());
        HBox taking = Card.foot("Enter", "take", "Shift+Enter", "and another", "Tab", "skip");
        HBox mending = Card.foot("Backspace", "mend it", "Esc", "give it up");
        List.of(taking, mending).forEach(foot -> foot.managedProperty().bind(foot.visibleProperty()));
        taking.visibleProperty().bind(none.visibleProperty().not());
        mending.visibleProperty().bind(none.visibleProperty());
        getChildren().addAll(none, rows, taking, mending);
    }

    /**
     * Shows what fits the typed words; hides itself where nothing was typed and nothing fits.
     *
     * @param slot what is filled, which says why there is nothing
     */
    void show(String typed, List<Offer> offers, Slot slot) {
        rows.clear();
        Filter filter = Filter.of(typed);
        offers.forEach(offer -> rows.add(offer, sign(offer), words(offer, filter), Card.space(),
                Card.label(offer.hint(), "v-meta", "v-aside")));
        rows.shown(0);
        say(slot.nothingFor(typed), slot.wrong(typed).isPresent());
        none.setVisible(offers.isEmpty());
        setVisible(!offers.isEmpty() || !typed.isBlank());
    }

    private void say(String sentence, boolean wrong) {
        none.setText(sentence);
        none.getStyleClass().removeAll("v-meta", "v-error-text");
        none.getStyleClass().add(wrong ? "v-error-text" : "v-meta");
    }

    /** Shows alone a sentence about an answer that can't be kept. */
    void tell(String sentence) {
        rows.clear();
        say(sentence, true);
        none.setVisible(true);
        setVisible(true);
    }

    void hide() {
        setVisible(false);
        rows.clear();
    }

    /** What Enter would take. */
    Optional<Offer> now() {
        return rows.now();
    }

    /** Moves the mark; false when the key is not one of those that move it. */
    boolean move(KeyCode key) {
        return rows.move(key);
    }

    /** Stands above a field of its parent, drawn over the texts; it takes no room. */
    void placeAbove(Region field) {
        applyCss();
        Region strip = (Region) getParent();
        double height = prefHeight(WIDTH);
        double left = field.localToScene(0, 0).getX() - strip.localToScene(0, 0).getX();
        double most = Math.max(GAP, strip.getWidth() - WIDTH - GAP);
        resizeRelocate(Math.clamp(Math.rint(left), GAP, most), -height - GAP, WIDTH, height);
    }

    private static Node sign(Offer offer) {
        HBox box = new HBox();
        box.getStyleClass().add("v-card-sign");
        offer.look().ifPresent(look -> box.getChildren().setAll(CodeSigns.ofTag(look)));
        offer.stance().ifPresent(icon -> box.getChildren().setAll(Icons.of(icon, SIGN)));
        return box;
    }

    private static Node words(Offer offer, Filter filter) {
        Highlighted words = new Highlighted();
        words.show(offer.name(), filter.hits(offer.name()));
        return words;
    }
}
