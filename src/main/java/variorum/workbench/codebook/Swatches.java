package variorum.workbench.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import variorum.annotation.Code;
import variorum.workbench.tagging.CodeSigns;
import variorum.workbench.theme.Theme;

/** Colours to choose from, each shown as it looks in the theme at hand, and any other at the end. */
final class Swatches extends FlowPane {

    private static final double SIZE = 16;
    private static final double WIDTH = 250;

    private final ToggleGroup group = new ToggleGroup();
    private final ColorPicker other;
    private boolean showing;

    Swatches(Code.Look look, Consumer<String> chosen) {
        super(4, 4);
        getStyleClass().add("v-swatches");
        setPrefWrapLength(WIDTH);
        List<String> colours = new ArrayList<>(Palette.COLOURS);
        if (!colours.contains(look.colour())) {
            colours.addFirst(look.colour());
        }
        colours.forEach(colour -> getChildren().add(swatch(colour, look, chosen)));
        other = new ColorPicker(Color.web(look.colour()));
        other.getStyleClass().add("button");
        other.setTooltip(new Tooltip("Another colour"));
        other.setOnAction(event -> {
            if (!showing) {
                chosen.accept(text(other.getValue()));
            }
        });
        getChildren().add(other);
        show(look);
    }

    /** Shows which colour a code has now. */
    void show(Code.Look look) {
        showing = true;
        other.setValue(Color.web(look.colour()));
        showing = false;
        group.getToggles().forEach(each -> each.setSelected(look.colour().equals(each.getUserData())));
    }

    private ToggleButton swatch(String colour, Code.Look look, Consumer<String> chosen) {
        Rectangle shown = new Rectangle(SIZE, SIZE);
        shown.fillProperty().bind(Theme.of(shown).map(CodeSigns.tone(new Code.Look(colour, look.mark()))::ink));
        ToggleButton button = new ToggleButton("", shown);
        button.getStyleClass().add("v-swatch");
        button.setToggleGroup(group);
        button.setUserData(colour);
        button.setAccessibleText("Colour " + colour);
        button.setTooltip(new Tooltip(colour));
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.accept(colour);
        });
        return button;
    }

    private static String text(Color colour) {
        return String.format(
                Locale.ROOT,
                "#%02X%02X%02X",
                Math.round(255 * colour.getRed()),
                Math.round(255 * colour.getGreen()),
                Math.round(255 * colour.getBlue()));
    }
}
