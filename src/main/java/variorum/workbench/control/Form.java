package variorum.workbench.control;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Labelled fields one below the other: short ones beside their label, long ones under it. */
public final class Form extends VBox {

    private static final double LABEL = 76;

    /** The height of a field of one line. */
    private static final double FIELD = 28;

    /** An empty form. */
    public Form() {
        getStyleClass().add("v-form");
        setSpacing(8);
    }

    /** A field beside its label. */
    public void row(String label, Node field) {
        Label name = label(label, field);
        name.setMinWidth(LABEL);
        name.setPrefWidth(LABEL);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(name, field);
        row.setAlignment(Pos.CENTER_LEFT);
        if (field instanceof VBox) { // what a field tells about itself stands under it, beside nothing
            row.setAlignment(Pos.TOP_LEFT);
            name.setMinHeight(FIELD);
        }
        row.getStyleClass().add("v-form-row");
        getChildren().add(row);
    }

    /** A field under its label, with something at the end of the label's line, such as a key. */
    public void area(String label, Node field, Node... atEnd) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(4, label(label, field), space);
        head.getChildren().addAll(atEnd);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(new VBox(4, head, field));
    }

    private static Label label(String words, Node field) {
        Label label = new Label(words);
        label.getStyleClass().add("v-meta");
        label.setLabelFor(field);
        if (field.getAccessibleText() == null) {
            field.setAccessibleText(words);
        }
        return label;
    }

    /** Shows things to choose from by their words; nothing is ever read back from them. */
    public static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("a choice is not typed");
            }
        };
    }
}
