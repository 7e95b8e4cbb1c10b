package variorum.workbench.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Mark;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Committed;
import variorum.workbench.control.Form;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.Phrase;
import variorum.workbench.control.Segments;
import variorum.workbench.error.Messages;
import variorum.workbench.tagging.CodeSigns;
import variorum.workbench.theme.Icons;

/**
 * The form of one code: name, place, sign, colour, key, rules. What is changed is kept at once, each change one step of
 * undo.
 */
final class CodeEditor extends VBox {

    private static final double WIDTH = 420;
    private static final double HIGHEST = 640;
    private static final int LEAST_LINES = 2;
    private static final int MOST_LINES = 7;

    /** Fewer than a line of an area holds, so that what is written can be read without scrolling. */
    private static final int LETTERS = 44;

    private final Code.Id id;
    private final CodebookModel model;
    private final BookEdits edits;
    private final Messages messages;
    private final Consumer<Code> retire;
    private final List<Committed> fields = new ArrayList<>();
    private final AttributesEditor attributes;

    CodeEditor(
            Code.Id id, CodebookModel model, BookEdits edits, Messages messages, Overlays overlays,
            Consumer<Code> retire) {
        this.id = id;
        this.retire = retire;
        this.model = model;
        this.edits = edits;
        this.messages = messages;
        setId("code-editor");
        getStyleClass().addAll("v-card", "v-code-editor");
        setMaxSize(WIDTH, HIGHEST);
        setMinWidth(WIDTH);
        Code code = code();
        Form form = new Form();
        form.row("Name", text(code.name(), name -> edits.rename(id, name)));
        form.row("Below", parent(code));
        form.row("Key", key(code));
        form.row("Sign", signs(code));
        form.row("Colour", new Swatches(code.look(), colour -> look(new Code.Look(colour, code().look().mark()))));
        form.area("Definition", area(code.rules().definition(), this::definition));
        form.area("Use it for", area(code.rules().include(), this::include));
        form.area("Not for", area(code.rules().exclude(), this::exclude));
        form.area("Example", area(code.rules().example(), this::example));
        form.area("But not", area(code.rules().counterExample(), this::counterExample));
        form.area("Note of the researchers", area(code.rules().note(), note -> code().rules().withNote(note)));
        attributes = new AttributesEditor(
                code.attributes(), types -> messages.attempt(() -> edits.attributes(id, types)));
        form.area("Asks of each tag", attributes);
        inherited(code).ifPresent(form.getChildren()::add);
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(code, overlays), scroll, foot(code, overlays));
        sceneProperty().subscribe((was, is) -> {
            if (is == null) {
                fields.forEach(Committed::commit);
                attributes.commit();
            }
        });
        TextInputControl first = fields.getFirst().field();
        first.sceneProperty().subscribe(scene -> {
            if (scene != null) { // later than the card: what scrolls is set into the window when it is first laid out
                first.requestFocus();
            }
        });
    }

    private Code code() {
        return model.code(id).orElseThrow();
    }

    private Node head(Code code, Overlays overlays) {
        Label title = new Label(code.name());
        title.getStyleClass().add("v-strong");
        Label count = new Label(Phrase.count(model.count(id), "tag") + ", version " + code.version());
        count.getStyleClass().add("v-aside");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(CodeSigns.ofCode(code), title, count, space, Buttons.close("Close", overlays::close));
        head.getStyleClass().add("v-section");
        return head;
    }

    /** What the codes above ask already. */
    private Optional<Node> inherited(Code code) {
        List<String> names = code.parent() == null
                ? List.of()
                : model.asked(code.parent()).stream().map(AttributeType::name).toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Label label = new Label("Asked already by the codes above: " + String.join(", ", names));
        label.setWrapText(true);
        label.getStyleClass().add("v-meta");
        return Optional.of(label);
    }

    private Node foot(Code code, Overlays overlays) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(
                8,
                Buttons.words(code.retired() ? "Bring back" : "Retire…", "", () -> {
                    overlays.close();
                    retire.accept(code);
                }),
                space,
                Buttons.words("Remove", "bi-trash", () -> {
                    if (messages.attempt(() -> edits.remove(id))) {
                        fields.clear();
                        overlays.close();
                    }
                }));
        foot.getStyleClass().add("v-foot");
        return foot;
    }

    private TextField text(String start, Consumer<String> keep) {
        TextField field = new TextField();
        keep(Committed.field(field, words -> messages.attempt(() -> keep.accept(words))), start);
        return field;
    }

    private TextArea area(String start, Function<String, Code.Rules> change) {
        TextArea area = new TextArea();
        area.setPrefRowCount(Math.clamp(start.length() / LETTERS + 1, LEAST_LINES, MOST_LINES));
        keep(Committed.area(area, words -> messages.attempt(() -> edits.rules(id, change.apply(words)))), start);
        return area;
    }

    private void keep(Committed field, String start) {
        field.show(start);
        fields.add(field);
    }

    private TextField key(Code code) {
        TextField field = text(code.key(), key -> edits.key(id, key.strip().toUpperCase(Locale.ROOT)));
        field.setPrefColumnCount(2);
        field.setMaxWidth(56);
        field.setPromptText("none");
        return field;
    }

    private Node parent(Code code) {
        ComboBox<Optional<Code>> choice = new ComboBox<>();
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getItems().add(Optional.empty());
        model.possibleParents(id).forEach(each -> choice.getItems().add(Optional.of(each)));
        choice.setConverter(Form.words(each -> each.map(Code::name).orElse("Top of the codebook")));
        choice.setValue(code.parent() == null ? Optional.empty() : model.code(code.parent()));
        choice.setOnAction(event -> messages.attempt(() ->
                edits.move(id, choice.getValue().map(Code::id).orElse(null), Integer.MAX_VALUE)));
        return choice;
    }

    private Node signs(Code code) {
        List<Segments.Choice<Mark>> choices = Arrays.stream(Mark.values())
                .map(mark -> new Segments.Choice<>(
                        mark,
                        mark.name().toLowerCase(Locale.ROOT),
                        Icons.of("bi-" + mark.name().toLowerCase(Locale.ROOT) + "-fill", 12)))
                .toList();
        Segments<Mark> segments = new Segments<>(choices, mark ->
                mark.ifPresent(chosen -> look(new Code.Look(code().look().colour(), chosen))));
        segments.show(Optional.of(code.look().mark()));
        return segments;
    }

    private void look(Code.Look look) {
        messages.attempt(() -> edits.look(id, look));
    }

    private Code.Rules definition(String text) {
        Code.Rules old = code().rules();
        return new Code.Rules(text, old.include(), old.exclude(), old.example(), old.counterExample(), old.note());
    }

    private Code.Rules include(String text) {
        Code.Rules old = code().rules();
        return new Code.Rules(old.definition(), text, old.exclude(), old.example(), old.counterExample(), old.note());
    }

    private Code.Rules exclude(String text) {
        Code.Rules old = code().rules();
        return new Code.Rules(old.definition(), old.include(), text, old.example(), old.counterExample(), old.note());
    }

    private Code.Rules example(String text) {
        Code.Rules old = code().rules();
        return new Code.Rules(old.definition(), old.include(), old.exclude(), text, old.counterExample(), old.note());
    }

    private Code.Rules counterExample(String text) {
        Code.Rules old = code().rules();
        return new Code.Rules(old.definition(), old.include(), old.exclude(), old.example(), text, old.note());
    }
}
