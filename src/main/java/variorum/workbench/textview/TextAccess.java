package variorum.workbench.textview;

import java.util.function.Function;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import variorum.workbench.theme.Face;

/** What screen readers are told of the text, unasked and when they ask. */
final class TextAccess {

    private final Node node;
    private final TextState state;
    private final Page page;
    private final MouseHands hands;
    private Function<Mark, String> spoken = Mark::label;

    TextAccess(Node node, TextState state, Page page, MouseHands hands) {
        this.node = node;
        this.state = state;
        this.page = page;
        this.hands = hands;
    }

    /** Says of marks what these words say. */
    void setSpoken(Function<Mark, String> words) {
        spoken = words;
        tellStack();
    }

    /** Tells that another text is shown. */
    void textChanged() {
        node.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** Tells where the caret is and what is selected. */
    void selectionChanged() {
        node.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        node.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        node.notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
        tellStack();
    }

    /** Tells what lies on the place of the caret. */
    void tellStack() {
        Selection selection = state.selection.get();
        node.setAccessibleHelp(Spoken.of(state.content(), selection, hands.stackAt(selection.caret()), spoken));
    }

    /** The answer to an attribute of text, or null for one that is not ours. */
    @Nullable Object answer(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> state.text();
            case EDITABLE -> false;
            case FONT -> Face.SERIF.at(state.metrics().size());
            case SELECTION_START -> state.selection.get().span().start();
            case SELECTION_END -> state.selection.get().span().end();
            case CARET_OFFSET -> state.selection.get().caret();
            case OFFSET_AT_POINT -> offsetAt((Point2D) parameters[0]);
            case LINE_FOR_OFFSET -> lineOf((Integer) parameters[0]);
            case LINE_START -> lineEdge((Integer) parameters[0], false);
            case LINE_END -> lineEdge((Integer) parameters[0], true);
            case BOUNDS_FOR_RANGE -> boxes((Integer) parameters[0], (Integer) parameters[1]);
            default -> null;
        };
    }

    private @Nullable Integer offsetAt(Point2D onScreen) {
        Point2D point = node.screenToLocal(onScreen);
        return point == null ? null : hands.insertionAt(point.getX(), point.getY());
    }

    private int lineOf(int offset) {
        int row = state.rows().indexAt(offset);
        if (row < 0) {
            return 0;
        }
        int above = 0;
        for (int i = 0; i < row; i++) {
            above += lines(i);
        }
        boolean words = page.view(row) instanceof WordsView;
        return words ? above + ((WordsView) page.view(row)).lineOf(offset) : above;
    }

    private @Nullable Integer lineEdge(int line, boolean end) {
        int above = 0;
        for (int row = 0; row < state.rows().size(); row++) {
            int lines = lines(row);
            if (line < above + lines) {
                return page.view(row) instanceof WordsView view ? view.lineEdge(line - above, end) : null;
            }
            above += lines;
        }
        return null;
    }

    /** How many lines a row has, as far as it has been measured. */
    private int lines(int row) {
        RowStyle style = state.rows().get(row).style();
        double words = page.heights().height(row) - style.before() - style.after();
        return Math.max(1, (int) Math.round(words / style.line()));
    }

    private Bounds[] boxes(int start, int end) {
        int row = state.rows().indexAt(start);
        if (row < 0) {
            return new Bounds[0];
        }
        return page.view(row).boxes(start, Math.max(end, start + 1)).stream()
                .map(box -> new BoundingBox(
                        box.getMinX(), box.getMinY() + page.viewTop(row), box.getWidth(), box.getHeight()))
                .map(node::localToScreen)
                .toArray(Bounds[]::new);
    }
}
