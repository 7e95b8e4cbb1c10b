package variorum.workbench.search;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import variorum.search.language.Completions.Proposal;

/** A proposal with what it finds; a press takes it. */
final class ProposalCell extends ListCell<Proposal> {

    private final Label name = new Label();
    private final Label hint = new Label();
    private final HBox box = new HBox(10, name, hint);

    ProposalCell(Consumer<Proposal> take) {
        setPrefWidth(0);
        name.getStyleClass().add("v-strong");
        name.setMinWidth(USE_PREF_SIZE);
        hint.getStyleClass().add("v-meta");
        hint.setMinWidth(0);
        box.setAlignment(Pos.CENTER_LEFT);
        setOnMousePressed(event -> {
            if (getItem() != null) {
                take.accept(getItem());
            }
            event.consume();
        });
    }

    @Override
    protected void updateItem(@Nullable Proposal proposal, boolean empty) {
        super.updateItem(proposal, empty);
        if (proposal == null || empty) {
            setGraphic(null);
            return;
        }
        name.setText(proposal.shown());
        hint.setText(proposal.hint());
        setGraphic(box);
    }
}
