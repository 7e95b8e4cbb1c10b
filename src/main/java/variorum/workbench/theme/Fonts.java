package variorum.workbench.theme;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;

/** Makes the bundled faces known to JavaFX, so that the window looks the same whatever fonts the machine has. */
public final class Fonts {

    private Fonts() {}

    /** Loads all faces, once; later calls cost nothing. {@link Theme#applyTo} and {@link Face#at} do it by themselves. */
    public static void load() {
        if (Loaded.FACES.size() != Face.values().length) {
            throw new IllegalStateException("not all faces could be loaded");
        }
    }

    /** Loads when it is first looked at, as classes do. */
    private static final class Loaded {

        static final List<Font> FACES = loadAll();

        private static List<Font> loadAll() {
            List<Font> fonts = new ArrayList<>();
            for (Face face : Face.values()) {
                fonts.add(load(face));
            }
            return List.copyOf(fonts);
        }

        private static Font load(Face face) {
            URL url = Fonts.class.getResource("fonts/" + face.file());
            Font font = url == null ? null : Font.loadFont(url.toExternalForm(), 16);
            if (font == null || !font.getName().equals(face.fullName())) {
                throw new IllegalStateException("cannot load the face " + face.fullName() + " from " + face.file());
            }
            return font;
        }
    }
}
