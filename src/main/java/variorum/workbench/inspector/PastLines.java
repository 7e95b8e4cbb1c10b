package variorum.workbench.inspector;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import variorum.workbench.control.Times;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;

/** What happened to something, below a title: when, what, what was there before, by whom. */
final class PastLines extends VBox {

    private static final double TIME = 44;

    private final Times times;
    private final VBox lines = new VBox(6);

    PastLines(String words, Times times) {
        this.times = times;
        Label title = new Label(words);
        title.getStyleClass().add("v-strong");
        HBox section = new HBox(title);
        section.getStyleClass().addAll("v-section", "v-line-top");
        lines.getStyleClass().add("v-block");
        getChildren().addAll(section, lines);
    }

    void show(List<Past> history) {
        lines.getChildren().setAll(history.stream().map(this::line).toList());
    }

    private HBox line(Past past) {
        Label at = new Label(times.shortly(past.at()));
        at.getStyleClass().addAll("v-meta", "v-aside");
        at.setMinWidth(TIME);
        VBox all = new VBox(words(past.what()));
        past.changes().forEach(change -> all.getChildren().add(words(change)));
        if (!past.coder().isEmpty()) {
            Label who = new Label(past.coder());
            who.getStyleClass().addAll("v-meta", "v-aside");
            all.getChildren().add(who);
        }
        HBox.setHgrow(all, Priority.ALWAYS);
        return new HBox(4, at, all);
    }

    private static SourceLabel words(String words) {
        SourceLabel label = new SourceLabel(words, Face.SANS, 13, 18);
        label.setLines(3);
        return label;
    }
}
