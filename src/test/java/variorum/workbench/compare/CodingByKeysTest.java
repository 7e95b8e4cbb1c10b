package variorum.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.collation.Layer;
import variorum.workbench.command.Commands;
import variorum.workbench.command.KeyMap;
import variorum.workbench.command.Shortcut;
import variorum.workbench.command.SingleKeys;
import variorum.workbench.task.FxThread;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;

/** One difference after the other is coded without the hands leaving the keys, or losing their place. */
class CodingByKeysTest {

    private final CompareBench bench = new CompareBench(new FxThread());
    private CompareModel model;

    @BeforeEach
    void goToTheFirstDifference() {
        ComparePane pane = Fx.get(() -> {
            model = new CompareModel(bench.session, bench.focus, bench.tasks);
            model.versions().choose(new Pair(CompareBench.LONGER, CompareBench.AGENCY));
            return new ComparePane(model, bench.focus, bench.messages);
        });
        BorderPane window = new BorderPane(pane.node(), null, new StackPane(pane.side()), null, null);
        Commands commands = new Commands(new KeyMap(Map.of()), new SimpleStringProperty("compare"));
        commands.add(pane.commands());
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> Shortcut.of(event)
                .filter(key -> !key.isSingle() || SingleKeys.actOn((Node) event.getTarget()))
                .flatMap(commands::on)
                .ifPresent(command -> {
                    command.run();
                    event.consume();
                }));
        Fx.show(window, 1300, 800);
        settle();
        Keys.press(KeyCode.F8);
        Keys.press(KeyCode.D);
    }

    @AfterEach
    void close() {
        Fx.close();
        bench.close();
        assertThat(bench.failures).isEmpty();
    }

    private void settle() {
        do {
            Fx.settle();
        } while (Fx.get(() -> !bench.tasks.running().isEmpty()));
        Fx.settle();
    }

    /** Where the hands are. */
    private Node hands() {
        settle();
        return Fx.get(() -> Window.getWindows().getFirst().getScene().getFocusOwner());
    }

    private String coded() {
        settle();
        return Fx.get(() -> model.at().current().get()
                .map(model.coded().get()::get).map(DifferenceSheet::told).orElse("not coded"));
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
        Fx.run(() -> model.coding().layer(model.at().current().get().orElseThrow(), Layer.NAME));
        assertThat(hands()).isInstanceOf(ComboBox.class);
        assertThat(Fx.get(() -> model.at().current().get().orElseThrow().layer())).isEqualTo(Layer.NAME);
    }
}
