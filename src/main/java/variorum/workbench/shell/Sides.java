package variorum.workbench.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import variorum.workbench.preferences.Preferences;

/**
 * The middle with a panel on either side. A panel folds to a rail of signs; its width in pixels is kept when the window
 * grows, when it is folded, and from one start to the next.
 */
final class Sides extends BorderPane {

    private static final double LEAST = 160;
    private static final double LEAST_MIDDLE = 320;

    /** By how many pixels a panel may differ from what it was given without anybody having moved it. */
    private static final double ROUNDING = 2;

    /** One of the two panels. It may show different things at different times; each keeps its own width. */
    final class Side {

        private final String name;
        private final StackPane holder = new StackPane();
        private final Region rail;
        private final BooleanProperty folded;
        private final Map<String, Double> widths = new HashMap<>();
        private String shown = "";
        private double width;
        private boolean foldedForTab;

        private Side(String name, Region rail) {
            this.name = name;
            this.rail = rail;
            this.folded = new SimpleBooleanProperty(preferences.flag(name + ".folded", false));
            holder.setMinWidth(LEAST);
            SplitPane.setResizableWithParent(holder, false);
            folded.subscribe((was, is) -> arrange());
        }

        BooleanProperty folded() {
            return folded;
        }

        /** A panel that was folded for a tab comes back with the next tab; one that the person folded stays. */
        void foldForTab(boolean wanted) {
            if (wanted != foldedForTab && (foldedForTab || !folded.get())) {
                foldedForTab = wanted;
                folded.set(wanted);
            }
        }

        /** Shows something, so wide at first and as it was left later; {@code what} names it in the preferences. */
        void show(String what, Node node, double atFirst) {
            shown = what;
            width = widths.computeIfAbsent(what, key -> preferences.number(name + "." + key + ".width", atFirst));
            holder.getChildren().setAll(node);
            fit();
        }

        /** After the divider was dragged. Whatever else makes a panel narrow for a while is no wish of the reader. */
        private void keepWidth() {
            boolean dragged = Math.abs(holder.getWidth() - width) > ROUNDING;
            if (dragged && split.getItems().contains(holder) && holder.getWidth() >= LEAST) {
                width = holder.getWidth();
                widths.put(shown, width);
            }
        }

        private void remember() {
            preferences.put(name + ".folded", folded.get() && !foldedForTab);
            widths.forEach((what, pixels) -> preferences.put(name + "." + what + ".width", Math.round(pixels)));
        }
    }

    private final Preferences preferences;
    private final SplitPane split = new SplitPane();
    private final StackPane middle = new StackPane();
    private final Side left;
    private final Side right;

    Sides(Preferences preferences, Region leftRail, Region rightRail) {
        this.preferences = preferences;
        middle.setMinWidth(LEAST_MIDDLE);
        middle.getStyleClass().add("v-paper");
        this.left = new Side("left", leftRail);
        this.right = new Side("right", rightRail);
        split.setId("sides");
        setCenter(split);
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getTarget() instanceof Node node && node.getStyleClass().contains("split-pane-divider")) {
                left.keepWidth();
                right.keepWidth();
            }
        });
        split.widthProperty().subscribe((was, is) -> {
            if (was.doubleValue() <= 0) {
                place();
                settleAfterPulse();
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

    /** Shows something in the middle. However wide it wants to be, it gets what there is. */
    void show(Node node) {
        if (node instanceof Region region) {
            region.setMinWidth(0);
        }
        middle.getChildren().setAll(node);
    }

    /** Remembers both panels. */
    void remember() {
        left.remember();
        right.remember();
    }

    private void arrange() {
        fit();
    }

    private void fit() {
        setLeft(left.folded.get() ? left.rail : null);
        setRight(right.folded.get() ? right.rail : null);
        List<Node> items = new ArrayList<>();
        if (!left.folded.get()) {
            items.add(left.holder);
        }
        items.add(middle);
        if (!right.folded.get()) {
            items.add(right.holder);
        }
        if (!split.getItems().equals(items)) {
            split.getItems().setAll(items);
        }
        settle();
    }

    /** A split pane that is resized forgets where its dividers were put: it takes its size first, then they are put. */
    private void settle() {
        if (getScene() != null) {
            applyCss();
            layout();
            place();
            layout();
        }
    }

    /** The first width comes in the middle of a layout, which puts the dividers elsewhere again. */
    private void settleAfterPulse() {
        Scene scene = getScene();
        if (scene != null) {
            Runnable[] once = new Runnable[1];
            once[0] = () -> {
                scene.removePostLayoutPulseListener(once[0]);
                settle();
            };
            scene.addPostLayoutPulseListener(once[0]);
        }
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
