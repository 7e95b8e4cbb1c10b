package variorum.workbench.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;

class PickerTest {

    @AfterEach
    void close() {
        Fx.close();
    }

    @Test
    void theLettersThatWereTypedAreMarkedInEveryRow() {
        Overlays overlays = Fx.get(Overlays::new);
        StackPane window = Fx.get(() -> new StackPane(overlays));
        Fx.show(window, 500, 500);
        Function<String, String> none = each -> "";
        Fx.run(() -> Picker.ask(
                overlays, "Which?", List.of("Armed group", "Army"),
                new Picker.Looks<>(each -> each, none, each -> new Region(), none, none), chosen -> {}));
        Fx.settle();
        Keys.type("ar");
        Fx.settle();
        assertThat(Fx.get(() -> window.lookupAll(".v-highlighted .v-strong").stream()
                        .map(text -> ((Text) text).getText())
                        .toList()))
                .containsExactlyInAnyOrder("Ar", "Ar");
        Keys.type("m");
        Fx.settle();
        assertThat(Fx.get(() -> window.lookupAll(".v-highlighted .v-strong").stream()
                        .map(text -> ((Text) text).getText())
                        .toList()))
                .containsExactlyInAnyOrder("Arm", "Arm");
    }
}
