package variorum.workbench.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import variorum.workbench.preferences.Preferences;
import variorum.workbench.theme.Theme;

/** The theme of the window, kept from one start to the next. */
final class Look {

    private static final String KEY = "theme";

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);

    Look(Preferences preferences) {
        String kept = preferences.get(KEY, Theme.LIGHT.name());
        theme.set(Arrays.stream(Theme.values())
                .filter(each -> each.name().equals(kept.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Theme.LIGHT));
        theme.subscribe((was, is) -> preferences.put(KEY, is.name().toLowerCase(Locale.ROOT)));
    }

    ObjectProperty<Theme> theme() {
        return theme;
    }

    /** Gives a scene the theme, also later when another is chosen. */
    void dress(Scene scene) {
        String own = Objects.requireNonNull(Look.class.getResource("shell.css"), "missing style sheet")
                .toExternalForm();
        scene.getStylesheets().add(own);
        theme.subscribe(chosen -> chosen.applyTo(scene));
    }
}
