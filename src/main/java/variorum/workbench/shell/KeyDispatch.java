package variorum.workbench.shell;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import variorum.workbench.command.Command;
import variorum.workbench.command.Commands;
import variorum.workbench.command.Shortcut;
import variorum.workbench.command.SingleKeys;

/** Sends keys to commands: all but those that the node with the focus needs for itself. */
final class KeyDispatch {

    private final Commands commands;
    private boolean swallowTyped;

    KeyDispatch(Commands commands) {
        this.commands = commands;
    }

    /** Listens to a scene from now on; the answer stops it. */
    Runnable listenTo(Scene scene) {
        EventHandler<KeyEvent> pressed = event -> pressed(event, scene);
        EventHandler<KeyEvent> typed = this::typed;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, typed);
        return () -> {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
            scene.removeEventFilter(KeyEvent.KEY_TYPED, typed);
        };
    }

    private void pressed(KeyEvent event, Scene scene) {
        swallowTyped = false;
        Node focused = scene.getFocusOwner();
        if (KeyPage.isWaiting(focused)) {
            return;
        }
        Shortcut.of(event)
                .filter(key -> !isNeeded(key, focused))
                .flatMap(commands::on)
                .ifPresent(command -> run(command, event));
    }

    private void run(Command command, KeyEvent event) {
        event.consume();
        swallowTyped = true;
        command.run();
    }

    /** The letter of a key that ran a command must not be typed into the field that the command opened. */
    private void typed(KeyEvent event) {
        if (swallowTyped) {
            swallowTyped = false;
            event.consume();
        }
    }

    /** Rows that F2 edits keep it from the tag at hand. */
    private static boolean isNeeded(Shortcut key, Node focused) {
        if (key.isSingle()) {
            return !SingleKeys.actOn(focused);
        }
        boolean ownF2 = key.key() == KeyCode.F2 && focused != null && focused.getStyleClass().contains("v-f2-edits");
        return ownF2 || (focused instanceof TextInputControl field && isForTyping(key, field));
    }

    /** A field keeps the keys of a field; undo is its own only as long as something was typed into it. */
    private static boolean isForTyping(Shortcut key, TextInputControl field) {
        KeyCode code = key.key();
        if (!key.ctrl() || key.alt()) {
            return false;
        }
        return switch (code) {
            case A, C, X, V, LEFT, RIGHT, UP, DOWN, HOME, END, BACK_SPACE, DELETE -> true;
            case Z -> key.shift() ? field.isRedoable() : field.isUndoable();
            case Y -> field.isRedoable();
            default -> false;
        };
    }
}
