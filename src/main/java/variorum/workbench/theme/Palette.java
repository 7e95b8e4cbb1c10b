package variorum.workbench.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;

/**
 * The colours that one theme's style sheet gives to the tokens; the sheet is the only place where they are written
 * down.
 */
final class Palette {

    private static final Pattern DEFINITION = Pattern.compile("-v-(\\w+):\\s*(#[0-9A-Fa-f]{6});");

    private static final Map<Theme, Palette> PALETTES =
            Arrays.stream(Theme.values()).collect(Collectors.toUnmodifiableMap(theme -> theme, Palette::new));

    private final Map<Token, Color> colors = new EnumMap<>(Token.class);

    /** Reads a theme's style sheet; fails if it does not define every token. */
    private Palette(Theme theme) {
        String sheet = theme.sheet();
        Matcher definitions = DEFINITION.matcher(read(sheet));
        Map<String, Color> byKey = new HashMap<>();
        while (definitions.find()) {
            byKey.put(definitions.group(1), Color.web(definitions.group(2)));
        }
        for (Token token : Token.values()) {
            Color color = byKey.get(token.key());
            if (color == null) {
                throw new IllegalStateException(sheet + " does not define -v-" + token.key());
            }
            colors.put(token, color);
        }
    }

    static Palette of(Theme theme) {
        Palette palette = PALETTES.get(theme);
        if (palette == null) {
            throw new IllegalStateException("no palette for " + theme);
        }
        return palette;
    }

    Color color(Token token) {
        Color color = colors.get(token);
        if (color == null) {
            throw new IllegalStateException("no colour for " + token);
        }
        return color;
    }

    private static String read(String sheet) {
        try (InputStream in = Palette.class.getResourceAsStream(sheet)) {
            if (in == null) {
                throw new IllegalStateException("missing style sheet " + sheet);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
