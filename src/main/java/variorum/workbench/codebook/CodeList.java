package variorum.workbench.codebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.MouseEvent;
import variorum.annotation.Code;

/** The rows of the codebook, found by their codes. */
final class CodeList extends ListView<CodeRow> {

    private static final double ROW = 23;

    CodeList(CodebookModel model, CodeCell.Dropped dropped) {
        setId("codes");
        setItems(model.rows());
        getStyleClass().addAll("v-rows", "v-f2-edits");
        setFixedCellSize(ROW);
        setCellFactory(view -> new CodeCell(model, dropped));
        setAccessibleText("Codes");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    }

    /** The codes of the selected rows. */
    List<Code> picked() {
        return getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(CodeRow::code)
                .toList();
    }

    /** The code of the row that a pointer is on; there are none below the last, nor on the scroll bar. */
    static Optional<Code> under(MouseEvent event) {
        Node at = event.getPickResult().getIntersectedNode();
        while (at != null && !(at instanceof CodeCell)) {
            at = at.getParent();
        }
        return Optional.ofNullable((CodeCell) at).map(CodeCell::getItem).map(CodeRow::code);
    }

    /** The code of the row that was selected last. */
    Optional<Code> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(CodeRow::code);
    }

    /** Selects the row of a code, if it is listed, and brings it into sight. */
    void select(Code.Id id) {
        List<Code.Id> ids = getItems().stream().map(row -> row.code().id()).toList();
        int at = ids.indexOf(id);
        if (at >= 0) {
            getSelectionModel().clearAndSelect(at);
            if (cell(id).isEmpty()) {
                scrollTo(at);
            }
        }
    }

    /** Where the row of a code is in the window; where all rows are while it is not in sight. */
    Bounds boundsOf(Code.Id id) {
        return cell(id).map(cell -> cell.localToScene(cell.getLayoutBounds()))
                .orElseGet(() -> localToScene(getLayoutBounds()));
    }

    private Optional<CodeCell> cell(Code.Id id) {
        return lookupAll(".list-cell").stream()
                .filter(CodeCell.class::isInstance)
                .map(CodeCell.class::cast)
                .filter(cell -> cell.getItem() != null && cell.getItem().code().id().equals(id))
                .filter(ListCell::isVisible)
                .findFirst();
    }
}
