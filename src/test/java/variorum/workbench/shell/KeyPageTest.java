package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.workbench.command.Command;
import variorum.workbench.command.Commands;
import variorum.workbench.command.KeyMap;
import variorum.workbench.command.Menu;
import variorum.workbench.control.Overlays;
import variorum.workbench.error.Messages;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;

class KeyPageTest {

    private Commands commands;
    private Overlays overlays;
    private KeyPage page;

    @BeforeEach
    void open() {
        Fx.run(() -> {
            commands = new Commands(new KeyMap(Map.of()), new SimpleStringProperty("read"));
            commands.add(List.of(Command.named("a", "Undo").in(Menu.EDIT, 0).on("Ctrl+Z").does(() -> {})));
            overlays = new Overlays();
            page = new KeyPage(commands, new Messages(), overlays);
        });
        Fx.show(Fx.get(() -> new StackPane(overlays)), 700, 500);
        Fx.run(page::open);
        Fx.settle();
    }

    @AfterEach
    void close() {
        Fx.close();
    }

    private Button key() {
        return Fx.get(() -> (Button) page.lookup(".v-key-button"));
    }

    @Test
    void escapeLetsTheKeyBeAndThenThePage() {
        Fx.run(() -> {
            key().requestFocus();
            key().fire();
        });
        assertThat(Fx.get(() -> key().getText())).isEqualTo("Press a key");
        Keys.press(KeyCode.ESCAPE);
        Fx.settle();
        assertThat(Fx.get(() -> overlays.shows(page))).isTrue();
        assertThat(Fx.get(() -> key().getText())).isEqualTo("Ctrl+Z");
        Keys.press(KeyCode.ESCAPE);
        assertThat(Fx.get(() -> overlays.shows(page))).isFalse();
    }

    @Test
    void theNextKeyIsThatOfTheCommand() {
        Fx.run(() -> {
            key().requestFocus();
            key().fire();
        });
        Keys.press(KeyCode.F11);
        assertThat(Fx.get(() -> key().getText())).isEqualTo("F11");
    }
}
