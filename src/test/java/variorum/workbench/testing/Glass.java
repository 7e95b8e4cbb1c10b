package variorum.workbench.testing;

import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;

/** The door by which the operating system's events come into JavaFX. */
final class Glass {

    /** Modifier bits, as in JavaFX's own table of key events. */
    private static final int SHIFT = 1;

    private static final int CONTROL = 1 << 2;
    private static final int ALT = 1 << 3;
    private static final int META = 1 << 4;

    private Glass() {}

    static int modifiers(Set<KeyCode> keys) {
        int bits = 0;
        for (KeyCode key : keys) {
            bits |= switch (key) {
                case SHIFT -> SHIFT;
                case CONTROL -> CONTROL;
                case ALT -> ALT;
                case META -> META;
                case SHORTCUT -> System.getProperty("os.name").startsWith("Mac") ? META : CONTROL;
                default -> throw new IllegalArgumentException(key + " is not a modifier");
            };
        }
        return bits;
    }

    /** The view behind a JavaFX window, found by its place on the screen; the window opened last wins. */
    static View viewOf(javafx.stage.Window window) {
        List<Window> all = Window.getWindows();
        for (Window each : all.reversed()) {
            if (each.getView() != null && isAt(each, window)) {
                return each.getView();
            }
        }
        throw new IllegalStateException("the window is not showing");
    }

    private static boolean isAt(Window each, javafx.stage.Window window) {
        return Math.abs(each.getX() - window.getX()) < 2
                && Math.abs(each.getY() - window.getY()) < 2
                && Math.abs(each.getWidth() - window.getWidth()) < 2
                && Math.abs(each.getHeight() - window.getHeight()) < 2;
    }

    /** Calls one of the view's protected methods; all of them have a name of their own. */
    static void notify(View view, String name, Object... arguments) {
        try {
            for (Method method : View.class.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
                    method.setAccessible(true);
                    method.invoke(view, arguments);
                    return;
                }
            }
            throw new IllegalStateException("no method " + name);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
