package variorum.workbench.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.workbench.Bench.SDF;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.annotation.Entity;
import variorum.workbench.Bench;
import variorum.workbench.control.Overlays;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;

/** The form of the picked entity, by keys. */
class EntitySheetTest {

    private Bench bench;
    private Stage stage;

    @BeforeEach
    void open() {
        EntitiesPane pane = Fx.get(() -> {
            bench = new Bench();
            bench.focus.show(EntitiesModel.VIEW);
            return new EntitiesPane(
                    new EntitiesModel(bench.session, bench.focus), bench.session, bench.messages, new Overlays(),
                    bench.hints, query -> {});
        });
        stage = Fx.show(Fx.get(() -> new StackPane(new HBox(pane.node(), pane.side()))), 900, 600);
        Fx.run(() -> {
            ListView<?> list = (ListView<?>) stage.getScene().lookup("#entity-list");
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        Fx.settle();
    }

    @AfterEach
    void close() {
        Fx.close();
    }

    private Entity now() {
        return bench.session.project().entities().get(SDF.id());
    }

    /** Each field is kept when the hands leave it, and the form is made anew. */
    @Test
    void theHandsGoFromFieldToFieldThoughEachIsKept() {
        Keys.press(KeyCode.F2);
        Keys.press(KeyCode.A, KeyCode.CONTROL);
        Keys.type("Government of Syria");
        Keys.press(KeyCode.TAB);
        assertThat(now().name()).isEqualTo("Government of Syria");
        assertThat(Fx.get(() -> stage.getScene().getFocusOwner())).isInstanceOf(ComboBox.class);
        Keys.press(KeyCode.A, KeyCode.CONTROL);
        Keys.type("state");
        Keys.press(KeyCode.TAB);
        assertThat(now().kind()).isEqualTo("state");
        assertThat(Fx.get(() -> stage.getScene().getFocusOwner())).isInstanceOf(TextArea.class);
        Keys.press(KeyCode.END, KeyCode.CONTROL);
        Keys.type(" of old");
        Keys.press(KeyCode.TAB);
        assertThat(now().aliases()).containsExactly("Syrian Democratic Forces", "SDF of old");
    }
}
