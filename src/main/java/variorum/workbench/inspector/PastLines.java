package variorum.workbench.inspector;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import variorum.workbench.control.Times;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Token;

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
        VBox all = new VBox();
        Stream.concat(Stream.of(past.what()), past.changes().stream()).forEach(words -> {
            SourceLabel label = words(words);
            label.setInk(past.takenBack() ? Token.ASIDE : Token.TEXT);
            all.getChildren().add(label);
        });
        String by = past.coder() + (past.takenBack() ? past.coder().isEmpty() ? "undone" : ", undone" : "");
        if (!by.isEmpty()) {
            Label who = new Label(by);
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
