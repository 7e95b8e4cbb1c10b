package variorum.workbench.textview;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;

/** The views of those rows that have one: made when they are asked for, there until they are let go. */
final class RowViews {

    private final Map<Integer, RowView> views = new HashMap<>();
    private final List<Node> nodes;
    private final Supplier<Brush> brush;
    private String text = "";
    private Rows rows;
    private Sheets sheets;

    /** Puts the views among {@code nodes}; {@code brush} is asked before each drawing. */
    RowViews(List<Node> nodes, Supplier<Brush> brush, Rows rows, Sheets sheets) {
        this.nodes = nodes;
        this.brush = brush;
        this.rows = rows;
        this.sheets = sheets;
    }

    /** Lets all views go; those to come are of these rows. */
    void show(String newText, Rows newRows, Sheets newSheets) {
        text = newText;
        rows = newRows;
        sheets = newSheets;
        clear();
    }

    /** Lets all views go. */
    void clear() {
        nodes.clear();
        views.clear();
    }

    /** Lets go all views above a row and below another. */
    void keep(int first, int last) {
        views.keySet().removeIf(row -> row < first || row > last);
        nodes.removeIf(node -> !views.containsValue((RowView) node));
    }

    boolean has(int row) {
        return views.containsKey(row);
    }

    /** The rows that have a view. */
    Set<Integer> rows() {
        return Set.copyOf(views.keySet());
    }

    /** The view of a row, made if it has none. */
    RowView of(int row) {
        RowView there = views.get(row);
        if (there != null) {
            return there;
        }
        RowView made = made(row, brush.get());
        views.put(row, made);
        nodes.add(made);
        return made;
    }

    private RowView made(int row, Brush now) {
        return switch (rows.get(row)) {
            case Row.Words words -> new WordsView(words, text, sheets, sheets.on(row), now);
            case Row.Aside aside -> new AsideView(aside, now);
            case Row.Caption caption -> CaptionView.of(caption, now);
            case Row.Ghost ghost -> CaptionView.of(ghost, now);
        };
    }

    /** Draws anew what lies on those of these rows that have a view. */
    void paint(Collection<Integer> changed) {
        Brush now = brush.get();
        changed.stream().filter(this::has).forEach(row -> of(row).paint(sheets.on(row), now));
    }

    /** Draws the selection anew. */
    void paintSelection() {
        Brush now = brush.get();
        views.values().forEach(view -> view.paintSelection(now));
    }
}
