package variorum.workbench.compare;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import variorum.collation.Correction;
import variorum.collation.Side;
import variorum.project.ComparingRule;
import variorum.text.Span;
import variorum.workbench.control.Buttons;
import variorum.workbench.error.Messages;

/** The rules of the project and what was said by hand of the pair in view: each can be switched off or taken back. */
final class RulesPanel extends VBox {

    private static final int LONGEST = 22;

    private final CompareModel model;
    private final Messages messages;

    RulesPanel(CompareModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("compare-rules");
    }

    /** Lists what is decided; answers how much that is. */
    int refresh() {
        List<ComparingRule> rules = model.decisions().rules();
        List<Correction> corrections = model.decisions().corrections();
        getChildren().clear();
        rules.forEach(rule -> getChildren().add(row(rule)));
        corrections.forEach(correction -> getChildren().add(row(correction)));
        return rules.size() + corrections.size();
    }

    private Node row(ComparingRule rule) {
        String words = rule.terms().one() + " = " + rule.terms().other();
        CheckBox on = new CheckBox(words);
        on.setMnemonicParsing(false);
        on.setSelected(rule.active());
        on.setMinWidth(0);
        on.setTooltip(new Tooltip(words + "\nEqual in all comparisons of this project while it is on"));
        on.setOnAction(event -> messages.attempt(() -> model.decisions().setActive(rule, on.isSelected())));
        return row(on, "Remove this rule", () -> model.decisions().remove(rule));
    }

    private Node row(Correction correction) {
        boolean asIs = model.versions().document(Side.A).filter(a -> a.id().value().equals(correction.a())).isPresent();
        String one = words(Side.A, asIs ? correction.inA() : correction.inB());
        String other = words(Side.B, asIs ? correction.inB() : correction.inA());
        String said = switch (correction.kind()) {
            case LINK -> "Linked: ";
            case UNLINK -> "Not linked: ";
        };
        Label label = Nodes.source(said + one + " | " + other);
        label.setTooltip(new Tooltip(said + "\n" + one + "\n" + other));
        return row(label, "Take this correction back", () -> model.decisions().forget(correction));
    }

    private String words(Side side, Span span) {
        return model.comparison().get()
                .filter(answer -> span.end() <= answer.text(side).length())
                .map(answer -> Readings.shortly(answer.text(side), span, LONGEST))
                .orElse("");
    }

    private HBox row(Node what, String remove, Runnable removal) {
        HBox row = new HBox(4, what, Nodes.space(), Buttons.close(remove, () -> messages.attempt(removal)));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
