package variorum.workbench.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import variorum.annotation.AttributeType;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Committed;
import variorum.workbench.control.Form;

/** What a code asks of each tag: one box a question, with its kind, its answers and when to give which. */
final class AttributesEditor extends VBox {

    private final Predicate<List<AttributeType>> keep;
    private final List<Committed> fields = new ArrayList<>();

    /** Take the kinds that are chosen. */
    private final List<Runnable> chosen = new ArrayList<>();

    /** Where the hands go on after everything was drawn anew. */
    private final List<Node> arrows = new ArrayList<>();
    private final Button adding = Buttons.words("Ask something more", "bi-plus", this::add);
    private List<AttributeType> types;
    private boolean putting;

    /** How often the boxes were drawn: fields of those drawn before count no more. */
    private int drawn;

    /** {@code keep} is told the questions after each change, and answers whether they could be kept. */
    AttributesEditor(List<AttributeType> types, Predicate<List<AttributeType>> keep) {
        this.types = List.copyOf(types);
        this.keep = keep;
        setSpacing(8);
        draw();
    }

    /** Shows what is asked now. */
    void show(List<AttributeType> now) {
        if (!putting && !now.equals(types)) {
            types = List.copyOf(now);
            draw();
        }
    }

    /** Hands on what is being typed. */
    void commit() {
        List.copyOf(fields).forEach(Committed::commit);
        List.copyOf(chosen).forEach(Runnable::run);
    }

    private void draw() {
        drawn++;
        fields.clear();
        chosen.clear();
        arrows.clear();
        getChildren().clear();
        for (int at = 0; at < types.size(); at++) {
            getChildren().add(box(at));
        }
        getChildren().add(new HBox(adding));
    }

    private Node box(int at) {
        AttributeType type = types.get(at);
        TextField name = new TextField();
        name.setAccessibleText("Name of the question");
        HBox.setHgrow(name, Priority.ALWAYS);
        keepField(Committed.field(name, changing(at, AttributesEditor::named)), type.name());
        ComboBox<AttributeType.Kind> kind = kind(at);
        Button earlier = Buttons.icon("bi-arrow-up", "Ask earlier", () -> move(at));
        arrows.add(earlier);
        HBox head = new HBox(
                4, name, kind, earlier,
                Buttons.close("No longer ask this", () -> remove(at)));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(6, head);
        box.getStyleClass().add("v-question");
        Node answers = area(
                "Answers, one a line", String.join("\n", type.values()),
                changing(at, AttributesEditor::answered));
        answers.visibleProperty().bind(kind.valueProperty().map(AttributesEditor::hasValues));
        answers.managedProperty().bind(answers.visibleProperty());
        box.getChildren().add(answers);
        box.getChildren()
                .add(area("When to give which", type.help(), changing(at, AttributesEditor::helped)));
        return box;
    }

    /** Arrow keys only look at the kinds: one is taken with Enter, from the open list, or when the hands go on. */
    private ComboBox<AttributeType.Kind> kind(int at) {
        ComboBox<AttributeType.Kind> kind = new ComboBox<>();
        kind.getItems().setAll(AttributeType.Kind.values());
        kind.setConverter(Form.words(AttributesEditor::word));
        kind.setValue(types.get(at).kind());
        kind.setAccessibleText("Kind of answer");
        int then = drawn;
        Runnable take = () -> {
            if (then == drawn && kind.getValue() != types.get(at).kind()) {
                AttributeType now = types.get(at);
                change(at, new AttributeType(now.name(), kind.getValue(), now.values(), now.help()));
            }
        };
        chosen.add(take);
        kind.showingProperty().subscribe((was, is) -> takeIf(!is && kind.getScene() != null, take));
        kind.focusedProperty().subscribe((was, is) -> takeIf(!is && kind.getScene() != null, take));
        kind.addEventHandler(KeyEvent.KEY_PRESSED, event -> takeIf(event.getCode() == KeyCode.ENTER, take));
        return kind;
    }

    private static void takeIf(boolean now, Runnable take) {
        if (now) {
            take.run();
        }
    }

    private Node area(String label, String start, Predicate<String> change) {
        TextArea area = new TextArea();
        area.setPrefRowCount(Math.clamp(start.lines().count(), 2, 6));
        area.setAccessibleText(label);
        keepField(Committed.area(area, change), start);
        Label head = new Label(label);
        head.getStyleClass().addAll("v-small", "v-aside");
        area.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(2, head, area);
    }

    private void keepField(Committed field, String start) {
        field.show(start);
        fields.add(field);
    }

    private static boolean hasValues(AttributeType.Kind kind) {
        return switch (kind) {
            case CHOICE, SEVERAL, SCALE -> true;
            case NUMBER, YES_NO, DATE, TEXT, ENTITY -> false;
        };
    }

    /** The word for a kind of answer. */
    static String word(AttributeType.Kind kind) {
        return switch (kind) {
            case CHOICE -> "one of";
            case SEVERAL -> "several of";
            case SCALE -> "on a scale";
            case YES_NO -> "yes or no";
            case NUMBER, DATE, TEXT, ENTITY -> kind.name().toLowerCase(Locale.ROOT);
        };
    }

    private static AttributeType named(AttributeType type, String words) {
        return new AttributeType(
                words.isBlank() ? type.name() : words.strip(), type.kind(), type.values(), type.help());
    }

    private static AttributeType answered(AttributeType type, String words) {
        List<String> values =
                words.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
        return new AttributeType(type.name(), type.kind(), values, type.help());
    }

    private static AttributeType helped(AttributeType type, String words) {
        return new AttributeType(type.name(), type.kind(), type.values(), words.strip());
    }

    /** Changes a question by what is typed, as long as it is the one that was drawn there. */
    private Predicate<String> changing(int at, BiFunction<AttributeType, String, AttributeType> change) {
        int then = drawn;
        return words -> then == drawn && change(at, change.apply(types.get(at), words));
    }

    private boolean change(int at, AttributeType type) {
        List<AttributeType> changed = new ArrayList<>(types);
        changed.set(at, type);
        return put(changed);
    }

    private boolean put(List<AttributeType> changed) {
        putting = true;
        try {
            boolean kept = keep.test(changed);
            types = kept ? List.copyOf(changed) : types;
            return kept;
        } finally {
            putting = false;
        }
    }

    private void add() {
        commit();
        String name = "question";
        for (int next = 2; isTaken(name); next++) {
            name = "question " + next;
        }
        List<AttributeType> more = new ArrayList<>(types);
        more.add(new AttributeType(name, AttributeType.Kind.CHOICE, List.of(), ""));
        if (put(more)) {
            draw();
            Committed last = fields.get(fields.size() - 3);
            last.field().requestFocus();
            last.field().selectAll();
        }
    }

    private boolean isTaken(String name) {
        return types.stream().anyMatch(type -> type.name().equals(name));
    }

    private void move(int at) {
        commit();
        if (at > 0) {
            List<AttributeType> moved = new ArrayList<>(types);
            moved.add(at - 1, moved.remove(at));
            put(moved);
            draw();
            arrows.get(at - 1).requestFocus();
        }
    }

    private void remove(int at) {
        commit();
        List<AttributeType> fewer = new ArrayList<>(types);
        fewer.remove(at);
        put(fewer);
        draw();
        (arrows.isEmpty() ? adding : arrows.get(Math.min(at, arrows.size() - 1))).requestFocus();
    }
}
