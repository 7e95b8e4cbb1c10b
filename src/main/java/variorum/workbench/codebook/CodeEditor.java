package variorum.workbench.codebook;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
    private final Map<RulePart, Committed> rules = new LinkedHashMap<>();
    private final CodeHead head;
    private final RenameField name;
    private final MoveField place;
    private final Checked key;
    private final Segments<Mark> signs = signs();
    private final Swatches swatches;
    private final AttributesEditor attributes;
    private final Label above = new Label();
    private final Button retiring;

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
        key = key();
        form.row("Name", name);
        form.row("Below", place);
        form.row("Key", key);
        swatches = new Swatches(code.look(), colour -> look(new Code.Look(colour, code().look().mark())));
        form.row("Sign", signs);
        form.row("Colour", swatches);
        RulePart.ALL.forEach(part -> form.area(part.label(), area(part, code)));
        attributes = new AttributesEditor(code.attributes(), types -> attempt(() -> edits.attributes(id, types)));
        form.area("Asks of each tag", attributes);
        above.setWrapText(true);
        above.getStyleClass().add("v-meta");
        form.getChildren().add(above);
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        head = new CodeHead(hands.overlays()::close);
        retiring = Buttons.words("", "", this::retire);
        getChildren().addAll(head, scroll, foot());
        show(code);
        Runnable forget = hands.session().listen(change -> model.code(id).ifPresentOrElse(this::show, this::gone));
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
        rules.values().forEach(Committed::commit);
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
        signs.show(Optional.of(code.look().mark()));
        swatches.show(code.look());
        rules.forEach((part, field) -> field.show(part.read().apply(code.rules())));
        attributes.show(code.attributes());
        retiring.setText(code.retired() ? "Bring back" : "Retire…");
        above.setText(asked(code));
        above.setVisible(!above.getText().isEmpty());
        above.setManaged(above.isVisible());
    }

    /** There is nothing left to fill in. */
    private void gone() {
        if (hands.overlays().shows(this)) {
            hands.overlays().close();
        }
    }

    /** Does something that may be refused; what is still typed when the code goes is let go with it. */
    private boolean attempt(Runnable edit) {
        return model.code(id).isPresent() && messages.attempt(edit);
    }

    private Code code() {
        return model.code(id).orElseThrow();
    }

    /** What the codes above ask already. */
    private String asked(Code code) {
        List<String> names = code.parent() == null
                ? List.of()
                : model.asked(code.parent()).stream().map(AttributeType::name).toList();
        return names.isEmpty() ? "" : "Asked already by the codes above: " + String.join(", ", names);
    }

    private void retire() {
        hands.overlays().close();
        model.code(id).ifPresent(retire);
    }

    private Node foot() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(
                8,
                retiring, space, Buttons.words("Remove", "bi-trash", () -> messages.attempt(() -> edits.remove(id))));
        foot.getStyleClass().add("v-foot");
        return foot;
    }

    private TextArea area(RulePart part, Code code) {
        TextArea area = new TextArea();
        String start = part.read().apply(code.rules());
        area.setPrefRowCount(Math.clamp(start.length() / LETTERS + 1, LEAST_LINES, MOST_LINES));
        rules.put(part, Committed.area(area, words -> attempt(() ->
                edits.rules(id, part.written().apply(code().rules(), words)))));
        return area;
    }

    private Checked key() {
        Checked line = new Checked(this::wrongKey, key -> attempt(() -> giveKey(key)), messages::say);
        line.field().setPrefColumnCount(2);
        line.field().setMaxWidth(56);
        line.field().setPromptText("none");
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

    private Segments<Mark> signs() {
        List<Segments.Choice<Mark>> choices = Arrays.stream(Mark.values())
                .map(mark -> new Segments.Choice<>(
                        mark,
                        mark.name().toLowerCase(Locale.ROOT),
                        Icons.of("bi-" + mark.name().toLowerCase(Locale.ROOT) + "-fill", 12)))
                .toList();
        return new Segments<>(choices, mark -> mark.ifPresentOrElse(
                chosen -> look(new Code.Look(code().look().colour(), chosen)), () -> show(code())));
    }

    private void look(Code.Look look) {
        messages.attempt(() -> edits.look(id, look));
    }
}
