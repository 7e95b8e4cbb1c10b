package variorum.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.collation.Layer;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;

/** One difference after the other is coded without the hands leaving the keys, or losing their place. */
class CodingByKeysTest {

    private final CompareWindow window = new CompareWindow();

    @BeforeEach
    void goToTheFirstDifference() {
        window.compare();
        Keys.press(KeyCode.F8);
        Keys.press(KeyCode.D);
    }

    @AfterEach
    void close() {
        window.close();
    }

    /** Where the hands are. */
    private Node hands() {
        window.settle();
        return Fx.get(() -> Window.getWindows().getFirst().getScene().getFocusOwner());
    }

    private String coded() {
        window.settle();
        return Fx.get(() -> window.model.at().current().get()
                .map(window.model.coded().get()::get).map(DifferenceSheet::told).orElse("not coded"));
    }

    @Test
    void aCategoryIsTypedAndTheNextDifferenceAwaitsTheSame() {
        Keys.type("gloss");
        Keys.press(KeyCode.TAB);
        assertThat(coded()).isEqualTo("gloss");
        assertThat(hands()).as("the weight, for no other category is offered").isNotNull()
                .isNotInstanceOf(TextField.class);
        Keys.press(KeyCode.F8);
        Keys.press(KeyCode.D);
        assertThat(hands()).isInstanceOf(TextField.class);
        Keys.press(KeyCode.TAB);
        assertThat(hands()).isInstanceOfSatisfying(Button.class,
                offered -> assertThat(offered.getText()).isEqualTo("gloss"));
        Keys.press(KeyCode.SPACE);
        assertThat(coded()).isEqualTo("gloss");
        assertThat(hands()).as("back in the field").isInstanceOf(TextField.class);
        Keys.press(KeyCode.F8);
        assertThat(hands()).as("in the field of the next").isInstanceOf(TextField.class);
        assertThat(coded()).isEqualTo("not coded");
    }

    @Test
    void whoPutsItOnAnotherLayerStaysAtTheLayer() {
        Fx.run(() -> window.model.coding().layer(window.model.at().current().get().orElseThrow(), Layer.NAME));
        assertThat(hands()).isInstanceOf(ComboBox.class);
        assertThat(Fx.get(() -> window.model.at().current().get().orElseThrow().layer())).isEqualTo(Layer.NAME);
    }
}
