package variorum.workbench.testing;

import com.sun.glass.ui.View;
import java.util.Locale;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

/** A keyboard in front of the focused window. */
public final class Keys {

    /** Kinds of events, as in JavaFX's own table of key events. */
    private static final int PRESS = 111;

    private static final int RELEASE = 112;
    private static final int TYPED = 113;

    private Keys() {}

    /** Presses and lets go one key while modifier keys are held; waits until the window has dealt with it. */
    public static void press(KeyCode key, KeyCode... modifiers) {
        int held = Glass.modifiers(Set.of(modifiers));
        Fx.run(() -> {
            View view = Glass.viewOf(focused());
            Glass.notify(view, "notifyKey", PRESS, key.getCode(), new char[0], held);
            Glass.notify(view, "notifyKey", RELEASE, key.getCode(), new char[0], held);
        });
        Fx.settle();
    }

    /** Strikes the keys of letters, digits and blanks one by one, each with its press, its letter and its release. */
    public static void strike(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            KeyCode key = letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(String.valueOf(letter).toUpperCase(
                    Locale.ROOT));
            Fx.run(() -> {
                View view = Glass.viewOf(focused());
                Glass.notify(view, "notifyKey", PRESS, key.getCode(), new char[0], 0);
                Glass.notify(view, "notifyKey", TYPED, 0, new char[] {letter}, 0);
                Glass.notify(view, "notifyKey", RELEASE, key.getCode(), new char[0], 0);
            });
            Fx.settle();
        }
    }

    /** Types letters one by one, without the presses of keys that a keyboard would also tell. */
    public static void type(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            Fx.run(() -> Glass.notify(Glass.viewOf(focused()), "notifyKey", TYPED, 0, new char[] {letter}, 0));
        }
        Fx.settle();
    }

    private static Window focused() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no window has the focus"));
    }
}
