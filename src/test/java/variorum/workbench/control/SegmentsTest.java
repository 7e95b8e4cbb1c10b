package variorum.workbench.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;

class SegmentsTest {

    private final List<Optional<String>> told = new ArrayList<>();
    private Segments<String> segments;

    @BeforeEach
    void open() {
        segments = Fx.get(() -> new Segments<>(
                Stream.of("low", "middle", "high").map(word -> new Segments.Choice<>(word, word, null)).toList(),
                told::add));
        Fx.show(new Pane(segments), 300, 100);
        Fx.run(() -> segments.getChildren().getFirst().requestFocus());
    }

    @AfterEach
    void close() {
        Fx.close();
    }

    @Test
    void theChoiceTheArrowsCameToIsTold() {
        Keys.press(KeyCode.RIGHT);
        Keys.press(KeyCode.RIGHT);
        assertThat(told).isEmpty();
        Keys.press(KeyCode.SPACE);
        assertThat(told).containsExactly(Optional.of("high"));
    }

    @Test
    void nothingIsShownAsChosenThatWasOnlyPassed() {
        Fx.run(() -> segments.show(Optional.of("low")));
        Keys.press(KeyCode.RIGHT);
        assertThat(Fx.get(() -> segments.getChildren().stream()
                        .map(ToggleButton.class::cast)
                        .map(ToggleButton::isSelected)
                        .toList()))
                .containsExactly(true, false, false);
    }

    @Test
    void theArrowsStopAtTheEnds() {
        Keys.press(KeyCode.LEFT);
        Keys.press(KeyCode.SPACE);
        assertThat(told).containsExactly(Optional.of("low"));
    }
}
