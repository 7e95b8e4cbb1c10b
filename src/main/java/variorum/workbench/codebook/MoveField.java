package variorum.workbench.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import variorum.annotation.Code;
import variorum.project.EditRejected;
import variorum.workbench.control.Form;
import variorum.workbench.control.Proposal;

/** Below which code a code stands. Once another is chosen it says what that would change, and asks. */
final class MoveField extends VBox {

    private final Hands hands;
    private final Code.Id id;
    private final ComboBox<Optional<Code>> choice = new ComboBox<>();
    private final Proposal proposal = new Proposal("Move", this::move, this::leave);

    MoveField(Hands hands, Code code) {
        this.hands = hands;
        this.id = code.id();
        setSpacing(8);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText("Below");
        choice.setConverter(Form.words(each -> each.map(Code::name).orElse("Top of the codebook")));
        getChildren().addAll(choice, proposal);
        show(code);
        choice.valueProperty().subscribe((was, is) -> foresee());
        choice.showingProperty().subscribe((was, is) -> goOnIf(was));
        choice.addEventHandler(KeyEvent.KEY_PRESSED, event -> goOnIf(event.getCode() == KeyCode.ENTER));
    }

    /** Shows where a code stands now. */
    void show(Code code) {
        List<Optional<Code>> parents = new ArrayList<>(List.of(Optional.empty()));
        hands.model().possibleParents(id).forEach(each -> parents.add(Optional.of(each)));
        if (!choice.getItems().equals(parents)) {
            choice.getItems().setAll(parents);
        }
        choice.setValue(parent(code));
        tell(false);
    }

    private Optional<Code> parent(Code code) {
        return Optional.ofNullable(code.parent()).flatMap(hands.model()::code);
    }

    /** Brings back the code it stands below; answers whether another was chosen. */
    boolean leave() {
        boolean pending = proposal.isVisible();
        hands.model().code(id).ifPresent(this::show);
        if (pending) {
            choice.requestFocus();
        }
        return pending;
    }

    private Moves.Place place() {
        return Moves.Place.last(Optional.ofNullable(choice.getValue()).orElse(Optional.empty())
                .map(Code::id)
                .orElse(null));
    }

    private void move() {
        if (hands.attempt(() -> hands.edits().move(id, place()))) {
            hands.model().code(id).ifPresent(this::show);
            choice.requestFocus();
        }
    }

    private void foresee() {
        hands.model().code(id).filter(code -> choice.getValue() != null && !parent(code).equals(choice.getValue()))
                .ifPresentOrElse(this::foresee, () -> tell(false));
    }

    private void foresee(Code code) {
        try {
            Foreseen foreseen = new Moving(hands.project(), List.of(code))
                    .by(Moves.to(hands.project().codebook(), code, place()));
            proposal.show(foreseen.sentence(), foreseen.rows(), true);
            hands.model().foresee(Optional.of(new CodebookModel.Foresight(id, foreseen.book())));
        } catch (EditRejected refused) {
            proposal.show(refused.sentence(), List.of(), false);
        }
        tell(true);
    }

    /** Arrow keys only look at the places; the hands go on once one is taken with Enter or from the open list. */
    private void goOnIf(boolean taken) {
        if (taken && proposal.isVisible()) {
            proposal.go().requestFocus();
        }
    }

    private void tell(boolean pending) {
        proposal.setVisible(pending);
        proposal.setManaged(pending);
        if (!pending) {
            hands.model().foresee(Optional.empty());
        }
    }
}
