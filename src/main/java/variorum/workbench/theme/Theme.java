package variorum.workbench.theme;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** One of the three looks of the window. */
public enum Theme {
    /** Dark text on warm paper. */
    LIGHT("light", "Light"),
    /** Light text on dark grey. */
    DARK("dark", "Dark"),
    /** White, black and strong colours. */
    CONTRAST("contrast", "High contrast");

    private static final String BASE = "/atlantafx/base/theme/";

    private final String title;
    private final String sheet;

    Theme(String name, String title) {
        this.title = title;
        this.sheet = name + ".css";
    }

    /** The name of this theme for the user. */
    public String title() {
        return title;
    }

    /** The colour of a token in this theme. */
    public Color color(Token token) {
        return Palette.of(this).color(token);
    }

    /**
     * Gives a scene this look, in place of the one it had; popups that its nodes open take it over. A dialog has a
     * scene of its own. Other style sheets of the scene stay, after these.
     */
    public void applyTo(Scene scene) {
        Fonts.load();
        List<String> sheets = new ArrayList<>(sheets());
        List<String> before = own(scene).get().sheets();
        scene.getStylesheets().stream().filter(other -> !before.contains(other)).forEach(sheets::add);
        scene.setUserAgentStylesheet(url(BASE + (this == LIGHT ? "primer-light.css" : "primer-dark.css")));
        scene.getStylesheets().setAll(sheets);
        own(scene).set(this);
    }

    /** The theme of the scene a node is in (a popup has the theme of its owner); light while it is in none. */
    public static ObservableValue<Theme> of(Node node) {
        return node.sceneProperty().flatMap(Theme::of).orElse(LIGHT);
    }

    /** The theme of a scene (a popup has the theme of its owner); light unless {@link #applyTo} gave it one. */
    public static ObservableValue<Theme> of(Scene scene) {
        ObservableValue<Theme> own = own(scene);
        return scene.windowProperty()
                .map(Optional::of)
                .orElse(Optional.empty())
                .flatMap(window -> window.orElse(null) instanceof PopupWindow popup ? ofOwner(popup) : own);
    }

    /** The style sheet that defines this theme's colours, beside this class. */
    String sheet() {
        return sheet;
    }

    private List<String> sheets() {
        return List.of(url(sheet), url("variorum.css"), url("controls.css"));
    }

    private static ObservableValue<Theme> ofOwner(PopupWindow popup) {
        return popup.ownerWindowProperty().flatMap(Window::sceneProperty).flatMap(Theme::of);
    }

    @SuppressWarnings("unchecked")
    private static ObjectProperty<Theme> own(Scene scene) {
        return (ObjectProperty<Theme>) scene.getProperties()
                .computeIfAbsent(Theme.class, key -> new SimpleObjectProperty<>(LIGHT));
    }

    private static String url(String resource) {
        URL url = Theme.class.getResource(resource);
        return Objects.requireNonNull(url, () -> "missing resource " + resource).toExternalForm();
    }
}
