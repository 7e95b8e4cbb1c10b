package variorum.workbench.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The rows of a card, one of them marked: by the arrow keys, or by the pointer, and a click takes it. */
public final class CardRows<T> extends ScrollPane {

    /** The row that Enter takes. */
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    /** The height of a row in pixels. */
    public static final double ROW = 30;

    private static final int MOST_SHOWN = 9;

    private final VBox box = new VBox();
    private final Consumer<T> taken;
    private final Consumer<T> marked;
    private final List<T> things = new ArrayList<>();
    private final List<HBox> rows = new ArrayList<>();
    private int at = -1;

    /**
     * No rows yet.
     *
     * @param taken is told what was clicked
     * @param marked is told what is marked now
     */
    public CardRows(Consumer<T> taken, Consumer<T> marked) {
        this.taken = taken;
        this.marked = marked;
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("v-card-rows");
    }

    /** Takes all rows away. */
    public void clear() {
        box.getChildren().clear();
        things.clear();
        rows.clear();
        at = -1;
        setVvalue(0);
    }

    /** Adds a line between rows that cannot be taken. */
    public void addHead(Node head) {
        box.getChildren().add(head);
    }

    /** Adds a row; the answer is its node, for other words than those it shows to who cannot see it. */
    public HBox add(T thing, Node... parts) {
        HBox row = new HBox(parts);
        row.setFillHeight(false);
        row.getStyleClass().add("v-card-row");
        row.setAccessibleText(Said.of(row));
        int index = things.size();
        row.setOnMouseMoved(event -> mark(index));
        row.setOnMouseClicked(event -> taken.accept(thing));
        things.add(thing);
        rows.add(row);
        box.getChildren().add(row);
        return row;
    }

    /** To be called when all rows are there: makes room for them, up to some, and marks one. */
    public void shown(int marking) {
        applyCss();
        double heads = box.getChildren().stream()
                .filter(node -> !rows.contains(node))
                .mapToDouble(node -> node.prefHeight(-1))
                .sum();
        double height = Math.min(MOST_SHOWN, rows.size()) * ROW + (rows.size() > MOST_SHOWN ? 0 : heads);
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        mark(Math.min(marking, things.size() - 1));
    }

    /** What is marked. */
    public Optional<T> now() {
        return at < 0 ? Optional.empty() : Optional.of(things.get(at));
    }

    /** What stands at a place, counted from 0. */
    public Optional<T> at(int index) {
        return index >= 0 && index < things.size() ? Optional.of(things.get(index)) : Optional.empty();
    }

    /** How many rows there are. */
    public int size() {
        return things.size();
    }

    /** The number of the marked row, counted from 0; -1 for none. */
    public int index() {
        return at;
    }

    /** Takes a key on a card that holds these rows: the keys given act on the marked one, the arrows move the mark. */
    public void pressed(KeyEvent event, Map<KeyCode, Consumer<T>> keys) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Consumer<T> act = keys.get(event.getCode());
        if (act != null) {
            now().ifPresent(act);
        }
        if (act != null || move(event.getCode())) {
            event.consume();
        }
    }

    /** Moves the mark by the arrow keys; answers whether the key was one. */
    public boolean move(KeyCode key) {
        int last = things.size() - 1;
        int to = switch (key) {
            case UP, KP_UP -> at <= 0 ? last : at - 1;
            case DOWN, KP_DOWN -> at == last ? 0 : at + 1;
            case PAGE_UP -> Math.max(0, at - MOST_SHOWN);
            case PAGE_DOWN -> Math.min(last, at + MOST_SHOWN);
            default -> -2;
        };
        if (to == -2) {
            return false;
        }
        mark(Math.min(to, last));
        reveal();
        return true;
    }

    /** Marks a row. */
    public void mark(int index) {
        if (at >= 0) {
            rows.get(at).pseudoClassStateChanged(MARKED, false);
        }
        at = index;
        if (at >= 0) {
            rows.get(at).pseudoClassStateChanged(MARKED, true);
            marked.accept(things.get(at));
        }
    }

    private void reveal() {
        if (at < 0) {
            return;
        }
        layout();
        Bounds row = rows.get(at).getBoundsInParent();
        double view = getViewportBounds().getHeight();
        double rest = box.getHeight() - view;
        double top = getVvalue() * rest;
        if (rest > 0 && row.getMinY() < top) {
            setVvalue(row.getMinY() / rest);
        } else if (rest > 0 && row.getMaxY() > top + view) {
            setVvalue((row.getMaxY() - view) / rest);
        }
    }
}
