package variorum.workbench.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import variorum.annotation.Statement;
import variorum.collation.Difference;
import variorum.collation.Layer;
import variorum.project.Differences;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Committed;
import variorum.workbench.control.Form;
import variorum.workbench.control.Segments;
import variorum.workbench.error.Messages;

/** One difference and what the reader says of it: its layer, a category, how grave it is, a note. */
final class DifferenceSheet extends VBox {

    private static final double NOTE_HEIGHT = 54;
    private static final double LABEL = 68;
    private static final int MOST_OFFERED = 4;

    private final Coding coding;
    private final Messages messages;
    private final Difference difference;
    private final ComboBox<Layer> layer = new ComboBox<>(FXCollections.observableArrayList(Layer.values()));
    private final TextField category = new TextField();
    private final TextArea note = new TextArea();
    private final Committed keptCategory;
    private final Committed keptNote;
    private final Segments<String> weight;
    private final FlowPane offered = new FlowPane(4, 4);
    private final Button takeBack;
    private boolean telling;

    DifferenceSheet(Coding coding, Messages messages, Difference difference) {
        this.coding = coding;
        this.messages = messages;
        this.difference = difference;
        this.keptCategory = Committed.field(category, text -> attempt(() -> coding.category(difference, text)));
        this.keptNote = Committed.area(note, text -> attempt(() -> coding.note(difference, text)));
        this.weight = new Segments<>(
                Stream.of("1", "2", "3").map(each -> new Segments.Choice<>(each, each, null)).toList(),
                chosen -> attempt(() -> coding.weight(difference, chosen.orElse(""))));
        this.takeBack =
                Buttons.words("Take the coding back", "bi-trash", () -> attempt(() -> coding.takeBack(difference)));
        getStyleClass().add("compare-sheet");
        Buttons.telling(takeBack, "Forget layer, category, weight and note; undo brings them back");
        layer.setConverter(Form.words(each -> LayerSign.of(each).title()));
        layer.setMaxWidth(Double.MAX_VALUE);
        layer.setAccessibleText("Layer");
        layer.setOnAction(event -> chooseLayer());
        category.setPromptText("Your word for it");
        category.setAccessibleText("Category");
        note.setPromptText("Note");
        note.setPrefHeight(NOTE_HEIGHT);
        note.setMinHeight(NOTE_HEIGHT);
        Label reason = Nodes.label(difference.reason(), "v-meta");
        reason.setWrapText(true);
        reason.setMinWidth(0);
        getChildren()
                .addAll(
                        reason,
                        row("Layer", layer),
                        row("Category", category),
                        offered,
                        row("Weight", weight),
                        note,
                        takeBack);
        takeBack.managedProperty().bind(takeBack.visibleProperty());
        offered.managedProperty().bind(offered.visibleProperty());
    }

    private static HBox row(String name, Node field) {
        Label label = Nodes.label(name, "v-meta");
        label.setMinWidth(LABEL);
        HBox row = new HBox(label, field);
        HBox.setHgrow(field, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private boolean attempt(Runnable edit) {
        return messages.attempt(edit);
    }

    private void chooseLayer() {
        Layer chosen = layer.getValue();
        if (!telling && chosen != null && chosen != difference.layer()) {
            attempt(() -> coding.layer(difference, chosen));
        }
    }

    Difference difference() {
        return difference;
    }

    /** Says what is kept of it. */
    void tell(Optional<Statement> coded) {
        telling = true;
        layer.setValue(difference.layer());
        telling = false;
        keptCategory.show(coded.map(each -> each.attributes().first(Differences.CATEGORY)).orElse(""));
        keptNote.show(coded.map(Statement::note).orElse(""));
        String grave = coded.map(each -> each.attributes().first(Differences.WEIGHT)).orElse("");
        weight.show(Optional.of(grave).filter(each -> !each.isEmpty()));
        takeBack.setVisible(coded.isPresent());
        offer();
    }

    /** Hands that are in what is offered go to the field when that changes. */
    private void offer() {
        List<String> words = coding.categories().stream()
                .filter(each -> !each.equals(category.getText()))
                .limit(MOST_OFFERED)
                .toList();
        List<String> before = offered.getChildren().stream().map(each -> ((Button) each).getText()).toList();
        if (!words.equals(before)) {
            if (Nodes.hasHands(offered)) {
                category.requestFocus();
            }
            offered.getChildren().setAll(words.stream().map(this::offer).toList());
        }
        offered.setVisible(!words.isEmpty());
    }

    private Button offer(String word) {
        Button button = Buttons.words(word, "", () -> attempt(() -> coding.category(difference, word)));
        button.getStyleClass().add("compare-offered");
        return button;
    }

    /** Puts the hands into it. */
    void begin() {
        category.requestFocus();
    }

    /** Puts the hands where the layer is chosen. */
    void beginLayer() {
        layer.requestFocus();
    }

    /** What is said of a coded difference in a line, beside its note: "framing, weight 2". */
    static String told(Statement coded) {
        String grave = coded.attributes().first(Differences.WEIGHT);
        return Stream.of(coded.attributes().first(Differences.CATEGORY), grave.isEmpty() ? "" : "weight " + grave)
                .filter(each -> !each.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("coded");
    }
}
