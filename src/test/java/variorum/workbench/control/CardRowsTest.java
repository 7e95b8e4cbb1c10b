package variorum.workbench.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import variorum.workbench.testing.Fx;

class CardRowsTest {

    private final CardRows<String> rows = Fx.get(() -> new CardRows<>(taken -> {}, marked -> {}));

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"UP", "DOWN", "PAGE_UP", "PAGE_DOWN"})
    void inAListWithoutRowsAnArrowMarksNone(KeyCode arrow) {
        assertThat(Fx.get(() -> rows.move(arrow))).isTrue();
        assertThat(rows.now()).isEmpty();
    }

    @Test
    void theArrowsGoRoundAndRound() {
        Fx.run(() -> {
            rows.add("one", new Label("one"));
            rows.add("two", new Label("two"));
            rows.shown(0);
            rows.move(KeyCode.DOWN);
        });
        assertThat(rows.now()).contains("two");
        Fx.run(() -> rows.move(KeyCode.DOWN));
        assertThat(rows.now()).contains("one");
        Fx.run(() -> rows.move(KeyCode.UP));
        assertThat(rows.now()).contains("two");
    }
}
