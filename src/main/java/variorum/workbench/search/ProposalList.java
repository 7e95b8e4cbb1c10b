package variorum.workbench.search;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import variorum.search.language.Completions.Proposal;

/** What may come next in the query, below the field: arrow keys and Enter, or Tab for the first; Escape hides it. */
final class ProposalList extends ListView<Proposal> {

    private static final double ROW = 26;
    private static final double WIDTH = 440;

    private final SearchModel model;
    private final TextField field;

    ProposalList(SearchModel model, TextField field) {
        this.model = model;
        this.field = field;
        getStyleClass().addAll("v-rows", "v-card", "search-proposals");
        setId("proposals");
        setFixedCellSize(ROW);
        setFocusTraversable(false);
        setMaxWidth(WIDTH);
        setVisible(false);
        setCellFactory(view -> new ProposalCell(this::take));
        setAccessibleText("What may come next");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.caretPositionProperty().subscribe((was, is) -> propose());
        field.textProperty().subscribe((was, is) -> propose());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                setVisible(false);
            }
        });
    }

    private void propose() {
        int caret = Math.min(field.getCaretPosition(), field.getText().length());
        List<Proposal> proposals = field.isFocused() && field.getText().equals(model.query().get())
                ? model.proposals(caret)
                : List.of();
        boolean finished = proposals.size() == 1
                && proposals.getFirst().text().equals(proposals.getFirst().place().in(field.getText()));
        getItems().setAll(finished ? List.of() : proposals);
        getSelectionModel().clearSelection();
        setVisible(!getItems().isEmpty());
        double height = ROW * getItems().size() + 8;
        setMinHeight(height);
        setMaxHeight(height);
    }

    private void pressed(KeyEvent event) {
        if (!isVisible() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Optional<Proposal> picked = Optional.ofNullable(getSelectionModel().getSelectedItem());
        KeyCode key = event.getCode();
        if (key == KeyCode.DOWN || key == KeyCode.UP) {
            move(key == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (key == KeyCode.TAB && !event.isShiftDown()) {
            take(picked.orElse(getItems().getFirst()));
            event.consume();
        } else if (key == KeyCode.ENTER && picked.isPresent()) {
            take(picked.get());
            event.consume();
        }
    }

    private void move(int by) {
        int size = getItems().size();
        int at = getSelectionModel().getSelectedIndex();
        getSelectionModel().clearAndSelect(at < 0 && by < 0 ? size - 1 : Math.floorMod(at + by, size));
    }

    private void take(Proposal proposal) {
        boolean isValue = !proposal.text().endsWith(":");
        String text = proposal.text() + (isValue ? " " : "");
        field.replaceText(proposal.place().start(), proposal.place().end(), text);
        field.positionCaret(proposal.place().start() + text.length());
        propose();
    }
}
