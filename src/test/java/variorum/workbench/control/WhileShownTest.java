package variorum.workbench.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import variorum.workbench.testing.Fx;

class WhileShownTest {

    private final List<String> heard = new ArrayList<>();

    @Test
    void listeningBeginsAndEndsWithTheTimeInAWindow() {
        Fx.run(() -> {
            Pane node = new Pane();
            WhileShown.listen(node, scene -> {
                heard.add("begun");
                return () -> heard.add("ended");
            });
            assertThat(heard).isEmpty();
            Pane root = new Pane(node);
            assertThat(new Scene(root).getRoot()).isEqualTo(root);
            assertThat(heard).containsExactly("begun");
            root.getChildren().clear();
            assertThat(heard).containsExactly("begun", "ended");
            root.getChildren().add(node);
            assertThat(heard).containsExactly("begun", "ended", "begun");
        });
    }
}
