package variorum.workbench.codebook;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.workbench.control.KeyCap;
import variorum.workbench.control.Preview;

/**
 * Says beside the tree what the move of a code would do, while the tree shows the code where it would stand. Alt and
 * the arrow keys carry it further before it is done.
 */
final class MoveCard {

    private final Hands hands;
    private final Codebook book;
    private final Code code;
    private final Moving moving;
    private final Preview card;
    private Moves.Place place;
    private Foreseen foreseen;

    private MoveCard(Hands hands, Code code, Moves.Place place) {
        this.hands = hands;
        this.book = hands.project().codebook();
        this.code = code;
        this.moving = new Moving(hands.project(), List.of(code));
        this.place = place;
        this.foreseen = moving.by(Moves.to(book, code, place));
        this.card = new Preview(hands.overlays(), "Move", () -> {
            hands.attempt(() -> hands.edits().move(code.id(), this.place));
            hands.list().select(code.id());
        });
        HBox further = new HBox(6, new KeyCap("Alt+arrows"), new Label("carry it further"));
        further.setAlignment(Pos.CENTER_LEFT);
        further.getStyleClass().add("v-meta");
        card.getChildren().add(further);
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        card.sceneProperty().subscribe((was, is) -> {
            if (is == null) {
                hands.model().foresee(Optional.empty());
                hands.list().select(code.id());
            }
        });
    }

    /** Shows what the move to a place would do, and waits; a place where it can't stand is refused in a sentence. */
    static void show(Hands hands, Code code, Moves.Place place) {
        hands.attempt(() -> {
            MoveCard made = new MoveCard(hands, code, place);
            hands.overlays().show(made.card, Pos.TOP_LEFT, Insets.EMPTY);
            made.draw();
            made.card.begin();
        });
    }

    private void draw() {
        hands.model().foresee(Optional.of(new CodebookModel.Foresight(code.id(), foreseen.book())));
        hands.list().select(code.id());
        card.show("Move " + code.name() + "?", foreseen.sentence(), foreseen.rows());
        hands.overlays().beside(card, hands.list().boundsOf(code.id()));
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() && event.getCode().isArrowKey()) {
            next(event).ifPresent(further -> hands.attempt(() -> carry(further)));
            event.consume();
        }
    }

    private void carry(Moves.Place further) {
        foreseen = moving.by(Moves.to(book, code, further));
        place = further;
        draw();
    }

    private Optional<Moves.Place> next(KeyEvent event) {
        return Moves.towards(event.getCode(), foreseen.book(), code.id());
    }
}
