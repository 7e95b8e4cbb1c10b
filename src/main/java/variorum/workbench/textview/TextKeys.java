package variorum.workbench.textview;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a text. Letters, digits, Enter, Tab and function keys are left to the owner. An owner that wants one of
 * these keys for itself takes it first, by an event filter.
 */
final class TextKeys {

    private final TextActions actions;

    TextKeys(TextActions actions) {
        this.actions = actions;
    }

    /** Does what a pressed key says; consumes the event if it says something. */
    void pressed(KeyEvent event) {
        boolean done = event.isAltDown()
                ? withAlt(event)
                : event.isShortcutDown() ? withShortcut(event) : plain(event.getCode(), event.isShiftDown());
        if (done) {
            event.consume();
        }
    }

    private boolean plain(KeyCode key, boolean extend) {
        switch (key) {
            case LEFT, KP_LEFT -> actions.moveCharacter(false, extend);
            case RIGHT, KP_RIGHT -> actions.moveCharacter(true, extend);
            case UP, KP_UP -> actions.moveLine(false, extend);
            case DOWN, KP_DOWN -> actions.moveLine(true, extend);
            case HOME -> actions.moveLineEdge(false, extend);
            case END -> actions.moveLineEdge(true, extend);
            case PAGE_UP -> actions.movePage(false, extend);
            case PAGE_DOWN -> actions.movePage(true, extend);
            case PLUS, ADD, EQUALS -> actions.grow();
            case MINUS, SUBTRACT -> actions.shrink();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withShortcut(KeyEvent event) {
        boolean extend = event.isShiftDown();
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> actions.moveWord(false, extend);
            case RIGHT, KP_RIGHT -> actions.moveWord(true, extend);
            case UP, KP_UP -> actions.move(Unit.PARAGRAPH, false, extend);
            case DOWN, KP_DOWN -> actions.move(Unit.PARAGRAPH, true, extend);
            case HOME -> actions.moveDocumentEdge(false, extend);
            case END -> actions.moveDocumentEdge(true, extend);
            case A -> actions.selectAll();
            case C, INSERT -> actions.copy();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Alt selects whole units: words to the side, sentences up and down, paragraphs with the shortcut key. */
    private boolean withAlt(KeyEvent event) {
        boolean wide = event.isShortcutDown();
        boolean resize = event.isShiftDown();
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> actions.step(Unit.WORD, false);
            case RIGHT, KP_RIGHT -> actions.step(Unit.WORD, true);
            case UP, KP_UP -> upOrDown(false, wide, resize);
            case DOWN, KP_DOWN -> upOrDown(true, wide, resize);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void upOrDown(boolean down, boolean wide, boolean resize) {
        if (!resize) {
            actions.step(wide ? Unit.PARAGRAPH : Unit.SENTENCE, down);
        } else if (down) {
            actions.shrink();
        } else {
            actions.grow();
        }
    }
}
