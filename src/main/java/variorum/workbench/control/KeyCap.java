package variorum.workbench.control;

import javafx.scene.control.Label;

/** A key as it is printed beside what it does; it takes no room while there is none. */
public final class KeyCap extends Label {

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
}
