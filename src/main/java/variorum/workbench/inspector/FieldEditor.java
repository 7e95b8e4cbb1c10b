package variorum.workbench.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import variorum.annotation.AnswerCheck;
import variorum.annotation.AttributeType;
import variorum.workbench.control.Checked;
import variorum.workbench.control.Form;
import variorum.workbench.control.Segments;
import variorum.workbench.tagging.Stance;
import variorum.workbench.theme.Icons;

/** The control in which a question of a code is answered, by the kind of its answers. */
final class FieldEditor {

    /** As many choices stand side by side, if their words are short enough. */
    private static final int FEW = 4;

    private static final int SHORT = 24;
    private static final String NOTHING = "";

    /** Takes what was answered. */
    interface Answered {
        /** Answers whether it was kept. */
        boolean answer(String name, List<String> answers);
    }

    /** Shows answers in the control. */
    private interface Show {
        void show(Field field);
    }

    private final AttributeType type;
    private final Answered answered;
    private final Node node;
    private final Show show;
    private final Consumer<String> say;
    private @Nullable Checked checked;
    private boolean open;
    private boolean showing;

    /** {@code say} is told what is wrong with an answer that can't be kept. */
    FieldEditor(Field field, InspectorModel model, Answered answered, Consumer<String> say) {
        this.say = say;
        this.type = field.type();
        this.answered = answered;
        Made made = switch (type.kind()) {
            case CHOICE, SCALE -> choice(withAnswers(type.values(), field));
            case YES_NO -> choice(withAnswers(List.of("yes", "no"), field));
            case SEVERAL -> several(withAnswers(type.values(), field));
            case NUMBER -> typed("a number");
            case DATE -> typed("2017, 2017-03 or 2017-03-24");
            case TEXT -> typed("");
            case ENTITY -> entity(model);
        };
        this.node = made.node();
        this.show = made.show();
        show(field);
    }

    /** What was answered and is no longer offered, or came from elsewhere, is seen too and can be taken back. */
    private static List<String> withAnswers(List<String> offered, Field field) {
        return Stream.concat(offered.stream(), field.answers().stream()).distinct().toList();
    }

    private record Made(Node node, Show show) {}

    Node node() {
        return node;
    }

    /** Whether it stands under its label over the whole width. */
    boolean isWide() {
        return type.kind() == AttributeType.Kind.SEVERAL || (node instanceof Segments<?> && type.values().size() > 3);
    }

    void show(Field field) {
        open = field.isOpen();
        showing = true;
        show.show(field);
        showing = false;
    }

    /** Whether it waits for an answer. */
    boolean isOpen() {
        return open;
    }

    /** Puts the focus into it; of several buttons on the first. */
    void focus() {
        switch (node) {
            case EntityField entity -> entity.focusField();
            case Pane choices -> choices.getChildren().getFirst().requestFocus();
            default -> node.requestFocus();
        }
    }

    /** Shows answers in editors that were made for the same questions in the same order. */
    static void showAll(List<FieldEditor> editors, List<Field> fields) {
        for (int i = 0; i < editors.size(); i++) {
            editors.get(i).show(fields.get(i));
        }
    }

    void commit() {
        if (checked != null) {
            checked.commit();
        }
    }

    private Made choice(List<String> values) {
        boolean signs = values.stream().allMatch(value -> Stance.of(value).isPresent());
        boolean few = values.size() <= FEW && (signs || String.join("", values).length() <= SHORT);
        return few ? segments(values, signs) : combo(values);
    }

    private Made segments(List<String> values, boolean signs) {
        List<Segments.Choice<String>> choices = values.stream()
                .map(value -> new Segments.Choice<>(value, signs ? capital(value) : value, signs ? sign(value) : null))
                .toList();
        Segments<String> segments = new Segments<>(
                choices, chosen -> answered.answer(type.name(), chosen.stream().toList()));
        return new Made(segments, field -> segments.show(field.answers().stream().findFirst()));
    }

    private static @Nullable Node sign(String value) {
        return Stance.of(value).map(stance -> (Node) Icons.of(stance.icon())).orElse(null);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private Made combo(List<String> values) {
        ComboBox<String> combo = new ComboBox<>();
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.getItems().add(NOTHING);
        combo.getItems().addAll(values);
        combo.setOnAction(event -> {
            String value = combo.getValue();
            if (!showing) {
                answered.answer(type.name(), value == null || value.isEmpty() ? List.of() : List.of(value));
            }
        });
        return new Made(combo, field -> {
            combo.setPromptText(field.mixed() ? "differs" : "");
            combo.setValue(field.mixed() ? null : field.first());
        });
    }

    private Made several(List<String> values) {
        FlowPane chips = new FlowPane(6, 6);
        chips.setPrefWrapLength(0);
        for (String value : values) {
            ToggleButton chip = new ToggleButton(value);
            chip.setMnemonicParsing(false);
            chip.getStyleClass().add("v-chip-toggle");
            chip.setOnAction(event -> answered.answer(type.name(), chosen(chips)));
            chips.getChildren().add(chip);
        }
        return new Made(chips, field -> chips.getChildren().forEach(child -> {
            ToggleButton chip = (ToggleButton) child;
            chip.setSelected(field.answers().contains(chip.getText()));
        }));
    }

    private static List<String> chosen(FlowPane chips) {
        List<String> chosen = new ArrayList<>();
        chips.getChildren().forEach(child -> {
            if (((ToggleButton) child).isSelected()) {
                chosen.add(((ToggleButton) child).getText());
            }
        });
        return chosen;
    }

    private Made typed(String prompt) {
        Checked line = new Checked(
                answer -> AnswerCheck.wrong(type, answer),
                answer -> answered.answer(type.name(), answer.isEmpty() ? List.of() : List.of(answer)), say);
        checked = line;
        return new Made(line, shown -> {
            line.field().setPromptText(shown.mixed() ? "differs" : prompt);
            line.show(shown.first());
        });
    }

    private Made entity(InspectorModel model) {
        EntityField field = new EntityField(model, chosen ->
                answered.answer(type.name(), chosen.map(entity -> entity.id().value()).stream().toList()));
        return new Made(field, shown -> {
            field.show(shown.answers().stream().findFirst().map(model::nameOf), Optional.empty());
            if (shown.mixed()) {
                field.showThatItDiffers();
            }
        });
    }
}
