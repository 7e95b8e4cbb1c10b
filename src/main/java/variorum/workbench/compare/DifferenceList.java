package variorum.workbench.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import variorum.collation.Difference;
import variorum.workbench.control.SearchField;

/** All differences that are shown, in reading order, below a field that filters them as one types. */
final class DifferenceList extends VBox {

    private static final double ROW = 24;
    private static final int MOST = 12;

    private final CompareModel model;
    private final SearchField search = new SearchField("Word, layer, reason");
    private final RowList<Difference> rows;
    private final Section section;

    DifferenceList(CompareModel model, RowFaces faces) {
        this.model = model;
        rows = new RowList<>(ROW, MOST, faces::difference, model.at()::go);
        HBox field = new HBox(search);
        field.getStyleClass().add("compare-field");
        HBox.setHgrow(search, Priority.ALWAYS);
        section = new Section("Differences", field, rows);
        getChildren().add(section);
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        search.textProperty().bindBidirectional(model.shown().filter());
        model.shown().listed().subscribe(this::list);
        model.coded().subscribe(now -> rows.refresh());
    }

    /** Down goes to the list, Enter to the first place that was found. */
    private void pressed(KeyEvent event) {
        boolean found = event.getCode() == KeyCode.ENTER;
        if ((found || event.getCode() == KeyCode.DOWN) && !rows.getItems().isEmpty()) {
            rows.requestFocus();
            if (found) {
                model.at().go(rows.getItems().getFirst());
            }
            event.consume();
        }
    }

    private void list(List<Difference> listed) {
        rows.show(listed);
        int all = model.shown().differences().get().size();
        section.count(listed.size() == all ? String.valueOf(all) : listed.size() + " of " + all);
        mark(model.at().current().get());
    }

    /** Shows which one the reader is at, if it is listed. */
    void mark(Optional<Difference> current) {
        rows.mark(current.filter(rows.getItems()::contains));
    }

    /** Lets the person type. */
    void begin() {
        search.requestFocus();
    }

    // For tests

    Node field() {
        return search;
    }

    RowList<Difference> rows() {
        return rows;
    }
}
