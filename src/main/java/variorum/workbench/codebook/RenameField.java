package variorum.workbench.codebook;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import variorum.annotation.Code;
import variorum.project.EditRejected;
import variorum.workbench.control.Proposal;

/**
 * The name of a code. While another is typed it says what that would change and the tree shows it; Enter gives the
 * name, and nothing else does.
 */
final class RenameField extends VBox {

    private final Hands hands;
    private final Code.Id id;
    private final boolean alwaysTells;
    private final TextField field = new TextField();
    private final Proposal proposal;
    private Renaming renaming;

    /** {@code alwaysTells} whether it says what the code is used for before another name is typed. */
    RenameField(Hands hands, Code code, boolean alwaysTells, Runnable done, Runnable leave) {
        this.hands = hands;
        this.id = code.id();
        this.alwaysTells = alwaysTells;
        this.renaming = new Renaming(hands.project(), code);
        this.proposal = new Proposal("Rename", () -> rename(done), leave);
        setSpacing(8);
        field.setAccessibleText("Name");
        field.textProperty().subscribe((was, is) -> foresee());
        field.setOnAction(event -> rename(done));
        getChildren().addAll(field, proposal);
        show(code);
    }

    /** Puts the hands into the field. */
    void begin() {
        field.requestFocus();
        field.selectAll();
    }

    /** Shows the name a code has now, unless another is being typed. */
    void show(Code code) {
        boolean typing = isPending();
        renaming = new Renaming(hands.project(), code);
        if (!typing) {
            field.setText(code.name());
        }
        foresee();
    }

    /** Whether another name is typed and not given. */
    boolean isPending() {
        return !field.getText().isEmpty() && !field.getText().strip().equals(renaming.name());
    }

    /** The name that is typed. */
    String typed() {
        return field.getText().strip();
    }

    /** Brings back the name that the code has; answers whether another was typed. */
    boolean leave() {
        boolean pending = !field.getText().equals(renaming.name());
        field.setText(renaming.name());
        field.requestFocus();
        return pending;
    }

    private void rename(Runnable done) {
        if (hands.attempt(() -> hands.edits().rename(id, field.getText()))) {
            hands.model().code(id).ifPresent(this::show);
            done.run();
        }
    }

    private void foresee() {
        boolean pending = isPending();
        proposal.setVisible(alwaysTells || pending);
        proposal.setManaged(alwaysTells || pending);
        try {
            Foreseen foreseen = renaming.to(field.getText());
            proposal.show(foreseen.sentence(), foreseen.rows(), pending);
            hands.model().foresee(Optional.of(new CodebookModel.Foresight(id, foreseen.book())).filter(any -> pending));
        } catch (EditRejected refused) {
            proposal.show(refused.sentence(), List.of(), false);
            hands.model().foresee(Optional.empty());
        }
    }
}
