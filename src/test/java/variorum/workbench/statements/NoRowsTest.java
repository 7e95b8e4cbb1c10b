package variorum.workbench.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import variorum.workbench.Bench;
import variorum.workbench.testing.Fx;

/** What a table without rows says. */
class NoRowsTest {

    @AfterEach
    void close() {
        Fx.close();
    }

    private static List<Button> buttons(TableQuery asked, Runnable clear) {
        Parent shown = Fx.get(() -> (Parent) NoRows.of(asked, new Bench().hints, clear));
        Fx.show(shown, 600, 400);
        return Fx.get(() -> shown.lookupAll(".button").stream().map(Button.class::cast).toList());
    }

    @Test
    void aFilterThatNothingFitsIsTakenAwayByAButton() {
        List<String> cleared = new ArrayList<>();
        List<Button> shown = buttons(TableQuery.ALL.hiding(Map.of("sure", Set.of("sure"))), () -> cleared.add("once"));
        assertThat(shown).hasSize(1);
        Fx.run(shown.getFirst()::fire);
        assertThat(cleared).containsExactly("once");
    }

    @Test
    void withoutAFilterThereIsNothingToTakeAway() {
        assertThat(buttons(TableQuery.ALL, () -> {})).isEmpty();
    }
}
