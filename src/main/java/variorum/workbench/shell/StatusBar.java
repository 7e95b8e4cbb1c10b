package variorum.workbench.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import variorum.workbench.command.Command;
import variorum.workbench.command.Commands;
import variorum.workbench.command.Hints;
import variorum.workbench.control.KeyCap;
import variorum.workbench.control.Times;
import variorum.workbench.control.WhileShown;
import variorum.workbench.error.Messages;
import variorum.workbench.theme.Icons;

/**
 * The line along the bottom: who codes, saved, what undo would undo, what was just said, running work; figures on the
 * right.
 */
final class StatusBar extends HBox {

    private static final Duration SAID = Duration.seconds(8);

    private final HBox figures = new HBox(20);
    private final HBox counts = new HBox(20);

    StatusBar(Desk desk, StatusModel model, UndoModel undo, Times times, Button coder) {
        getStyleClass().add("v-status");
        counts.setAlignment(Pos.CENTER_RIGHT);
        model.counts().subscribe(words -> counts.getChildren().setAll(words.stream().map(StatusBar::plain).toList()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        figures.setAlignment(Pos.CENTER_RIGHT);
        figures.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(
                coder, kept(undo, times), undo(desk.commands()), said(desk.messages()), space,
                new WorkBar(desk.tasks()), figures);
        showFigures(Optional.empty());
    }

    /** Shows a tab's own figures, or the counts of the project. */
    void showFigures(Optional<Node> own) {
        figures.getChildren().setAll(own.orElse(counts));
    }

    private static Label plain(String words) {
        Label label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** When the last edit was written, or that none can be. */
    private static Node kept(UndoModel undo, Times times) {
        return undo.readOnlyBecause().map(StatusBar::readOnly).orElseGet(() -> saved(undo, times));
    }

    private static Node readOnly(String reason) {
        Label label = plain("Read only");
        label.setTooltip(new Tooltip(reason));
        HBox row = row(Icons.of("bi-lock"), label);
        row.setId("read-only");
        row.getStyleClass().add("v-warn-text");
        label.getStyleClass().add("v-warn-text");
        return row;
    }

    private static Node saved(UndoModel undo, Times times) {
        ObservableValue<String> words = undo.saved()
                .map(at -> at.map(time -> "Saved " + times.shortly(time)).orElse("Saved"));
        Label label = plain("");
        label.textProperty().bind(words);
        HBox saved = row(Icons.of("bi-check2"), label);
        saved.getStyleClass().add("v-good");
        label.getStyleClass().add("v-good");
        saved.setId("saved");
        return saved;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(6, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node undo(Commands commands) {
        Command command = commands.find("edit.undo").orElseThrow();
        Label words = new Label();
        words.setId("undo-title");
        words.textProperty().bind(command.title());
        words.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        KeyCap key = new Hints(commands).cap("edit.undo");
        HBox row = row(Icons.of("bi-arrow-counterclockwise"), words, key);
        Button button = new Button("", row);
        button.setId("undo");
        button.getStyleClass().addAll("v-flat", "v-in-status");
        button.setFocusTraversable(false);
        button.setMinWidth(0);
        button.setAccessibleText("Undo");
        button.visibleProperty().bind(command.enabled());
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(event -> command.run());
        return button;
    }

    /** What was just said; it goes by itself. */
    private static Node said(Messages messages) {
        Label words = new Label();
        words.setId("said");
        words.getStyleClass().add("v-said");
        PauseTransition fade = new PauseTransition(SAID);
        fade.setOnFinished(event -> messages.say(""));
        WhileShown.listen(words, scene -> messages.line().subscribe(sentence -> {
            words.setText(sentence);
            if (!sentence.isEmpty()) {
                fade.playFromStart();
            }
        }));
        words.managedProperty().bind(words.textProperty().isNotEmpty());
        return words;
    }

    /** The button that says who codes. */
    static Button coder(StatusModel model, Consumer<Node> change) {
        Label name = plain("");
        name.textProperty().bind(model.coder());
        Button button = new Button("", row(Icons.of("bi-person"), name));
        button.setId("coder");
        button.getStyleClass().addAll("v-flat", "v-in-status");
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.accessibleTextProperty().bind(model.coder().map(who -> "Coder: " + who));
        button.setOnAction(event -> change.accept(button));
        return button;
    }
}
