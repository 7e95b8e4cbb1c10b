package variorum.workbench.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;

/** Makes the bundled faces known to JavaFX, so that the window looks the same whatever fonts the machine has. */
public final class Fonts {

    private Fonts() {}

    /**
     * Loads all faces, once; later calls cost nothing. {@link Theme#applyTo} and {@link Face#at} do it by themselves.
     */
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

        /** From a stream: a file's address would be taken literally, with {@code %20} for each blank in its path. */
        private static Font load(Face face) {
            Font font;
            try (InputStream file = Fonts.class.getResourceAsStream("fonts/" + face.file())) {
                font = file == null ? null : Font.loadFont(file, 16);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            if (font == null || !font.getName().equals(face.fullName())) {
                throw new IllegalStateException("cannot load the face " + face.fullName() + " from " + face.file());
            }
            return font;
        }
    }
}
