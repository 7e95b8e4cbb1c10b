package variorum.workbench.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import variorum.workbench.preferences.Preferences;

/**
 * The middle with a panel on either side. A panel folds to a rail of signs; its width in pixels is kept when the window grows,
 * when it is folded, and from one start to the next.
 */
final class Sides extends BorderPane {

    private static final double LEAST = 160;
    private static final double LEAST_MIDDLE = 320;

    /** One of the two panels. */
    final class Side {

        private final String name;
        private final StackPane holder = new StackPane();
        private final Region rail;
        private final BooleanProperty folded;
        private double width;

        private Side(String name, Region rail, double width) {
            this.name = name;
            this.rail = rail;
            this.width = preferences.number(name + ".width", width);
            this.folded = new SimpleBooleanProperty(preferences.flag(name + ".folded", false));
            holder.setMinWidth(LEAST);
            SplitPane.setResizableWithParent(holder, false);
            folded.subscribe((was, is) -> arrange());
        }

        BooleanProperty folded() {
            return folded;
        }

        /** Shows something else, so wide at first. */
        void show(Node node, double itsWidth) {
            keepWidth();
            width = itsWidth;
            holder.getChildren().setAll(node);
            arrange();
        }

        double width() {
            return width;
        }

        private void keepWidth() {
            if (split.getItems().contains(holder) && holder.getWidth() >= LEAST) {
                width = holder.getWidth();
            }
        }
    }

    private final Preferences preferences;
    private final SplitPane split = new SplitPane();
    private final StackPane middle = new StackPane();
    private final Side left;
    private final Side right;

    Sides(Preferences preferences, Region leftRail, double leftWidth, Region rightRail, double rightWidth) {
        this.preferences = preferences;
        middle.setMinWidth(LEAST_MIDDLE);
        middle.getStyleClass().add("v-paper");
        this.left = new Side("left", leftRail, leftWidth);
        this.right = new Side("right", rightRail, rightWidth);
        split.setId("sides");
        setCenter(split);
        split.widthProperty().subscribe((was, is) -> {
            if (was.doubleValue() <= 0) {
                place();
            }
        });
        arrange();
    }

    Side left() {
        return left;
    }

    Side right() {
        return right;
    }

    /** Shows something in the middle. */
    void show(Node node) {
        middle.getChildren().setAll(node);
    }

    /** Remembers both panels. */
    void remember() {
        for (Side side : List.of(left, right)) {
            side.keepWidth();
            preferences.put(side.name + ".folded", side.folded.get());
        }
        preferences.put("left.width", Math.round(left.width));
    }

    private void arrange() {
        left.keepWidth();
        right.keepWidth();
        setLeft(left.folded.get() ? left.rail : null);
        setRight(right.folded.get() ? right.rail : null);
        List<Node> shown = new ArrayList<>();
        if (!left.folded.get()) {
            shown.add(left.holder);
        }
        shown.add(middle);
        if (!right.folded.get()) {
            shown.add(right.holder);
        }
        if (!split.getItems().equals(shown)) {
            split.getItems().setAll(shown);
        }
        layout();
        place();
    }

    /** Dividers are told in shares of the whole, and the panels want pixels. */
    private void place() {
        double whole = split.getWidth();
        if (whole <= 0) {
            return;
        }
        int divider = 0;
        if (!left.folded.get()) {
            split.setDividerPosition(divider++, left.width / whole);
        }
        if (!right.folded.get()) {
            split.setDividerPosition(divider, 1 - right.width / whole);
        }
    }
}
