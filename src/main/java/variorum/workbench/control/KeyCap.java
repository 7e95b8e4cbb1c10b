package variorum.workbench.control;

import javafx.scene.control.Label;

/** A key as it is printed beside what it does; it takes no room while there is none. */
public final class KeyCap extends Label {

    /** A cap with one letter on it is this wide. */
    private static final double LEAST = 20;

    /** No key yet; set the text. */
    public KeyCap() {
        this("");
    }

    /** A key by its text form. */
    public KeyCap(String key) {
        super(key);
        getStyleClass().add("v-key");
        setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(textProperty().isNotEmpty());
        visibleProperty().bind(managedProperty());
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(LEAST, super.computePrefWidth(height));
    }
}
