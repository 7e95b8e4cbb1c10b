package variorum.workbench.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Mark;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Checked;
import variorum.workbench.control.Committed;
import variorum.workbench.control.Form;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.Segments;
import variorum.workbench.error.Messages;
import variorum.workbench.theme.Icons;

/**
 * The form of one code: name, place, sign, colour, key, rules. What is changed is kept at once, each change one step of
 * undo; another name or place is asked about first.
 */
final class CodeEditor extends VBox implements Overlays.Leaves {

    private static final double WIDTH = 420;
    private static final double HIGHEST = 640;
    private static final int LEAST_LINES = 2;
    private static final int MOST_LINES = 7;

    /** Fewer than a line of an area holds, so that what is written can be read without scrolling. */
    private static final int LETTERS = 44;

    private final Code.Id id;
    private final Hands hands;
    private final CodebookModel model;
    private final BookEdits edits;
    private final Messages messages;
    private final Consumer<Code> retire;
    private final Function<String, Optional<String>> onKey;
    private final List<Committed> fields = new ArrayList<>();
    private final CodeHead head;
    private final RenameField name;
    private final MoveField place;
    private final Checked key;
    private final AttributesEditor attributes;

    CodeEditor(
            Code.Id id, Hands hands, Consumer<Code> retire, Function<String, Optional<String>> onKey) {
        this.onKey = onKey;
        this.id = id;
        this.hands = hands;
        this.retire = retire;
        this.model = hands.model();
        this.edits = hands.edits();
        this.messages = hands.messages();
        setId("code-editor");
        getStyleClass().addAll("v-card", "v-code-editor");
        setMaxSize(WIDTH, HIGHEST);
        setMinWidth(WIDTH);
        Code code = code();
        Form form = new Form();
        name = new RenameField(hands, code, false, () -> {}, this::leave);
        place = new MoveField(hands, code);
        key = key(code);
        form.row("Name", name);
        form.row("Below", place);
        form.row("Key", key);
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
        head = new CodeHead(hands.overlays()::close);
        getChildren().addAll(head, scroll, foot(code));
        head.show(code, model.count(id));
        Runnable forget = hands.session().listen(change -> model.code(id).ifPresent(this::show));
        sceneProperty().subscribe((was, is) -> {
            if (is == null) {
                forget.run();
                close();
            } else { // later than the card: what scrolls is set into the window when it is first laid out
                name.sceneProperty().subscribe(scene -> {
                    if (scene != null) {
                        name.begin();
                    }
                });
            }
        });
    }

    /** Keeps what is typed, but for a name that was not given. */
    private void close() {
        model.foresee(Optional.empty());
        if (model.code(id).isEmpty()) {
            return;
        }
        key.commit();
        fields.forEach(Committed::commit);
        attributes.commit();
        if (name.isPending()) {
            messages.say(code().name() + " keeps its name: “" + name.typed() + "” was not taken with Enter.");
        }
    }

    @Override
    public boolean leave() {
        return place.leave() || name.leave();
    }

    private void show(Code code) {
        head.show(code, model.count(id));
        name.show(code);
        place.show(code);
        key.show(code.key());
    }

    private Code code() {
        return model.code(id).orElseThrow();
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

    private Node foot(Code code) {
        Overlays overlays = hands.overlays();
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
                        overlays.close();
                    }
                }));
        foot.getStyleClass().add("v-foot");
        return foot;
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

    private Checked key(Code code) {
        Checked line = new Checked(this::wrongKey, key -> messages.attempt(() -> giveKey(key)), messages::say);
        line.field().setPrefColumnCount(2);
        line.field().setMaxWidth(56);
        line.field().setPromptText("none");
        line.show(code.key());
        return line;
    }

    private Optional<String> wrongKey(String typed) {
        if (!typed.matches("[A-Za-z0-9]")) {
            return Optional.of("A key is one letter from A to Z or one digit; “" + typed + "” is not.");
        }
        String key = typed.toUpperCase(Locale.ROOT);
        return onKey.apply(key).map(what -> key + " is the key of “" + what + "” already; Help, All keys gives that"
                + " another.");
    }

    private void giveKey(String typed) {
        String key = typed.toUpperCase(Locale.ROOT);
        Optional<Code> owner = edits.ownerOf(key, id);
        edits.key(id, key);
        owner.ifPresent(other -> messages.say(other.name() + " gave up the key " + key + "."));
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
