package variorum.workbench.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import variorum.workbench.preferences.Preferences;

/** Where the window stands and how large it is: as it was left, as long as that is still on a screen. */
final class WindowPlace {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 560;
    private static final double SEEN = 64;

    private final Preferences preferences;

    WindowPlace(Preferences preferences) {
        this.preferences = preferences;
    }

    /** At first, and when its place is on no screen any more, the window takes no more room than there is. */
    void restore(Stage stage) {
        double x = preferences.number("window.x", Double.MIN_VALUE);
        double y = preferences.number("window.y", Double.MIN_VALUE);
        boolean seen = isSeen(x, y);
        double width = Math.max(LEAST_WIDTH, preferences.number("window.width", WIDTH));
        double height = Math.max(LEAST_HEIGHT, preferences.number("window.height", HEIGHT));
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        boolean fits = seen || (width < room.getWidth() && height < room.getHeight());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setWidth(fits ? width : Math.min(width, room.getWidth()));
        stage.setHeight(fits ? height : Math.min(height, room.getHeight()));
        if (seen) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(preferences.flag("window.maximized", !fits));
    }

    /** A corner of the window that can be taken hold of must lie on a screen. */
    private static boolean isSeen(double x, double y) {
        return x != Double.MIN_VALUE
                && y != Double.MIN_VALUE
                && Screen.getScreens().stream()
                        .map(Screen::getVisualBounds)
                        .anyMatch(bounds -> bounds.intersects(new Rectangle2D(x + SEEN, y, SEEN, SEEN)));
    }

    void remember(Stage stage) {
        preferences.put("window.maximized", stage.isMaximized());
        if (!stage.isMaximized() && !stage.isIconified()) {
            preferences.put("window.x", Math.round(stage.getX()));
            preferences.put("window.y", Math.round(stage.getY()));
            preferences.put("window.width", Math.round(stage.getWidth()));
            preferences.put("window.height", Math.round(stage.getHeight()));
        }
    }
}
