package variorum.workbench.compare;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import variorum.collation.Side;
import variorum.workbench.command.Hints;
import variorum.workbench.control.KeyCap;

/** What the status bar says of the comparison. */
final class StatusFigures extends HBox {

    private final Label linked = Nodes.label("");
    private final Label onlyA = Nodes.label("");
    private final Label onlyB = Nodes.label("");
    private final Label moved = Nodes.label("");

    StatusFigures(CompareModel model, Hints hints) {
        super(20);
        setAlignment(Pos.CENTER_RIGHT);
        onlyB.managedProperty().bind(onlyB.visibleProperty());
        onlyA.managedProperty().bind(onlyA.visibleProperty());
        KeyCap cap = hints.cap("compare.next.difference");
        HBox key = new HBox(6, cap, Nodes.label("next difference"));
        key.setAlignment(Pos.CENTER_LEFT);
        key.visibleProperty().bind(cap.managedProperty());
        getChildren().addAll(linked, onlyA, onlyB, moved, key);
        model.comparison().subscribe(answer -> tell(answer, model.versions().sigla()));
    }

    private void tell(Optional<Comparison> answer, Sigla sigla) {
        setVisible(answer.isPresent());
        answer.ifPresent(comparison -> {
            linked.setText(Nodes.count(comparison.linked(), "linked paragraph"));
            only(onlyA, comparison, Side.A, sigla);
            only(onlyB, comparison, Side.B, sigla);
            moved.setText(comparison.moved() + " moved");
        });
    }

    private static void only(Label label, Comparison comparison, Side side, Sigla sigla) {
        int own = comparison.outline(side).own().size();
        int others = comparison.outline(side.other()).own().size();
        label.setText(own + " only in " + sigla.of(side));
        label.setVisible(own > 0 || (others == 0 && side == Side.A));
    }
}
