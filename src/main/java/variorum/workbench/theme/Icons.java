package variorum.workbench.theme;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.beans.value.ObservableValue;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Signs by name: those of Bootstrap Icons ({@code bi-book}, {@code bi-dash-circle} …) and our own {@link #AMBIVALENT},
 * which that set lacks.
 */
public final class Icons {

    /** The name of the sign for a stance that is both for and against: a circle with plus, stroke and minus. */
    public static final String AMBIVALENT = "v-ambivalent";

    private static final double SIZE = 16;
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    /** On a field of 16 by 16: a ring one pixel wide, a plus, a slanted stroke, a minus. */
    private static final String AMBIVALENT_PATH = "M8 0C12.42 0 16 3.58 16 8C16 12.42 12.42 16 8 16"
            + "C3.58 16 0 12.42 0 8C0 3.58 3.58 0 8 0Z"
            + "M8 1C4.13 1 1 4.13 1 8C1 11.87 4.13 15 8 15C11.87 15 15 11.87 15 8C15 4.13 11.87 1 8 1Z"
            + "M5.2 3.6H6.2V5.1H7.7V6.1H6.2V7.6H5.2V6.1H3.7V5.1H5.2Z M8.6 10.1H12.6V11.1H8.6Z"
            + "M4.37 12.74L12.37 3.94L11.63 3.26L3.63 12.06Z";

    private Icons() {}

    /** An icon of 16 pixels in the colour of text, unless a style sheet says otherwise; an unknown name is an error. */
    public static Shape of(String name) {
        return of(name, SIZE);
    }

    /** An icon of a given size in pixels in the colour of text, unless a style sheet says otherwise. */
    public static Shape of(String name, double size) {
        return name.equals(AMBIVALENT) ? ambivalent(size) : font(name, size);
    }

    /** An icon that keeps to a colour; no style sheet changes it. */
    public static Shape of(String name, double size, ObservableValue<? extends Paint> color) {
        Shape icon = of(name, size);
        icon.getStyleClass().clear();
        if (icon instanceof FontIcon glyph) {
            glyph.iconColorProperty().bind(color);
        } else {
            icon.fillProperty().bind(color);
        }
        return icon;
    }

    private static Shape font(String name, double size) {
        FontIcon icon = new FontIcon(name);
        icon.setIconSize((int) Math.round(size));
        if (size != SIZE) {
            // The size in the style sheet would win over the one just set; the font is already in the icon's own style.
            icon.setStyle(icon.getStyle() + "-fx-icon-size: " + Math.round(size) + "px;");
        }
        return icon;
    }

    private static Shape ambivalent(double size) {
        SVGPath sign = new SVGPath();
        sign.getStyleClass().add("ikonli-font-icon");
        sign.setContent(NUMBER.matcher(AMBIVALENT_PATH).replaceAll(number -> scaled(number, size / SIZE)));
        return sign;
    }

    private static String scaled(MatchResult number, double factor) {
        return Double.toString(Double.parseDouble(number.group()) * factor);
    }
}
