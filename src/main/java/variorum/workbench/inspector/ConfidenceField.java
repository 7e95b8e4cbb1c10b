package variorum.workbench.inspector;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import variorum.annotation.Confidence;
import variorum.workbench.control.Segments;

/** How sure the coder is: one of three, always one. */
final class ConfidenceField extends HBox {

    private final Segments<Confidence> segments;
    private Optional<Confidence> shown = Optional.empty();

    ConfidenceField(Consumer<Confidence> chosen) {
        segments = new Segments<>(
                Arrays.stream(Confidence.values())
                        .map(value -> new Segments.Choice<>(value, value.word(), null))
                        .toList(),
                value -> {
                    value.ifPresent(chosen);
                    if (value.isEmpty()) {
                        show(shown);
                    }
                });
        HBox.setHgrow(segments, Priority.ALWAYS);
        getChildren().add(segments);
    }

    void show(Optional<Confidence> value) {
        shown = value;
        segments.show(value);
    }
}
