package variorum.workbench.shell;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Counts what the hands do to a window, from the events that reach it, and what that takes by the keystroke-level model
 * of Card, Moran and Newell ("The keystroke-level model for user performance time with interactive systems",
 * Communications of the ACM 23(7), 1980): a key or a modifier 0.2 s (a good typist), pointing 1.1 s, pressing or
 * letting go a button 0.1 s, a hand that changes between keys and mouse 0.4 s. The time to think is left out, as it is
 * in the figures of other programs that these are compared with.
 */
final class HandCount {

    private static final double KEY = 0.2;
    private static final double POINT = 1.1;
    private static final double BUTTON = 0.1;
    private static final double OTHER_HAND = 0.4;

    private final Scene scene;
    private final EventHandler<KeyEvent> key = this::pressed;
    private final EventHandler<MouseEvent> mouse = this::pointed;
    private int keys;
    private int pointerActs;
    private int clicks;
    private int changes;
    private boolean onMouse;

    HandCount(Scene scene) {
        this.scene = scene;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse);
    }

    private void pressed(KeyEvent event) {
        keys += 1 + (event.isShiftDown() ? 1 : 0) + (event.isControlDown() ? 1 : 0) + (event.isAltDown() ? 1 : 0);
        change(false);
    }

    /** The second click of a double click needs no pointing. */
    private void pointed(MouseEvent event) {
        pointerActs += event.getClickCount() < 2 ? 1 : 0;
        clicks++;
        change(true);
    }

    private void change(boolean toMouse) {
        changes += onMouse == toMouse ? 0 : 1;
        onMouse = toMouse;
    }

    int keys() {
        return keys;
    }

    int pointerActs() {
        return pointerActs;
    }

    /** A pointer act is pointing at something; each click presses and lets go. */
    double seconds() {
        return keys * KEY + pointerActs * POINT + clicks * 2 * BUTTON + changes * OTHER_HAND;
    }

    void stop() {
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, key);
        scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, mouse);
    }
}
