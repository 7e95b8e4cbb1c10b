package variorum.workbench.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/**
 * A few choices side by side, one of them chosen or none. A choice with a sign shows its word only while it is chosen.
 *
 * @param <T> what is chosen
 */
public final class Segments<T> extends HBox {

    /**
     * A choice.
     *
     * @param value what it stands for
     * @param word its word
     * @param sign its sign, if it has one
     */
    public record Choice<T>(T value, String word, @Nullable Node sign) {}

    private final Consumer<Optional<T>> chosen;

    /** Choices from left to right; {@code chosen} is told what the person chose, or that the choice was taken back. */
    public Segments(List<Choice<T>> choices, Consumer<Optional<T>> chosen) {
        this.chosen = chosen;
        getStyleClass().add("v-segments");
        choices.forEach(this::add);
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        if (!getChildren().isEmpty()) {
            getChildren().getFirst().getStyleClass().add("v-first");
            getChildren().getLast().getStyleClass().add("v-last");
        }
    }

    private void add(Choice<T> choice) {
        ToggleButton button = new ToggleButton(choice.word());
        button.setMnemonicParsing(false);
        button.setUserData(choice.value());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(choice.word());
        HBox.setHgrow(button, Priority.ALWAYS);
        if (choice.sign() != null) {
            button.setGraphic(choice.sign());
            button.textProperty().bind(button.selectedProperty().map(selected -> selected ? choice.word() : ""));
            button.setTooltip(new Tooltip(choice.word()));
        }
        button.setOnAction(event -> {
            Optional<T> now = button.isSelected() ? Optional.of(choice.value()) : Optional.empty();
            show(now);
            chosen.accept(now);
        });
        getChildren().add(button);
    }

    /** Arrow keys go from choice to choice; those of a toggle group would choose at once, and tell nobody. */
    private void step(KeyEvent event) {
        int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int at = getChildren().indexOf((Node) event.getTarget());
        if (by != 0 && at >= 0) {
            getChildren().get(Math.clamp(at + by, 0, getChildren().size() - 1)).requestFocus();
            event.consume();
        }
    }

    /** Shows what is chosen, without telling anyone. */
    public void show(Optional<T> value) {
        getChildren().forEach(child -> {
            ToggleButton button = (ToggleButton) child;
            button.setSelected(value.isPresent() && value.get().equals(button.getUserData()));
        });
    }
}
