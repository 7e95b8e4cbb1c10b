package variorum.workbench.control;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import variorum.workbench.theme.Icons;

/** Buttons of the usual kinds. */
public final class Buttons {

    private static final double SMALL = 12;

    private Buttons() {}

    /** A sign without a border; what it does is in the tooltip and for those who listen. */
    public static Button icon(String icon, String what, Runnable action) {
        Button button = new Button("", Icons.of(icon));
        button.getStyleClass().addAll("v-flat", "v-icon");
        button.setTooltip(new Tooltip(what));
        button.setAccessibleText(what);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A small cross that closes or takes away. */
    public static Button close(String what, Runnable action) {
        Button button = icon("bi-x", what, action);
        button.setGraphic(Icons.of("bi-x", SMALL + 4));
        return button;
    }

    /** Words, perhaps with a sign before them. */
    public static Button words(String words, String icon, Runnable action) {
        Button button = icon.isEmpty() ? new Button(words) : new Button(words, Icons.of(icon));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setMnemonicParsing(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    /**
     * The same button, saying more where the pointer rests on it and to those who listen: what it does, and its key.
     */
    public static Button telling(Button button, String more) {
        button.setTooltip(new Tooltip(more));
        button.setAccessibleHelp(more);
        return button;
    }

    /** The one that Enter would press. */
    public static Button primary(String words, String icon, Runnable action) {
        Button button = words(words, icon, action);
        button.getStyleClass().add("v-primary");
        return button;
    }
}
