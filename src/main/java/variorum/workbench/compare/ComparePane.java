package variorum.workbench.compare;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import variorum.collation.ParagraphPair;
import variorum.collation.Side;
import variorum.text.Document;
import variorum.text.Span;
import variorum.workbench.command.Command;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.EmptyState;
import variorum.workbench.error.Messages;
import variorum.workbench.focus.Focus;
import variorum.workbench.focus.TextSelection;
import variorum.workbench.preferences.Preferences;
import variorum.workbench.textview.TextView;

/**
 * The comparison as the window shows it: layers above, two columns in the middle, everything about the pair at the
 * right.
 */
public final class ComparePane {

    /** How wide the right side is at first, in pixels. */
    public static final double SIDE_WIDTH = 316;

    private final CompareModel model;
    private final Focus focus;
    private final Messages messages;
    private final Carry carry;
    private final Export export;
    private final TagLayers tags;
    private final BorderPane node = new BorderPane();
    private final StackPane centre = new StackPane();
    private final ToolRow tools;
    private final Spread spread;
    private final ReadingCard card = new ReadingCard();
    private final PickerHost picker;
    private final Pointing pointing;
    private final SidePanel side;
    private final StatusFigures figures;

    /** Shows a model; what is selected in the texts is told to the focus, what is refused to the messages. */
    public ComparePane(CompareModel model, Focus focus, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.focus = focus;
        this.picker = new PickerHost(model);
        this.tools = new ToolRow(model);
        this.spread = new Spread(model, this::pick);
        this.pointing = new Pointing(model, spread, card);
        this.carry = model.carry();
        this.export = new Export(model, messages);
        this.side = new SidePanel(model, messages, carry);
        this.tags = new TagLayers(model, spread, carry, focus);
        model.onTags(tags::refresh);
        this.figures = new StatusFigures(model);
        node.getStyleClass().addAll("compare", "v-paper");
        node.setTop(tools);
        node.setCenter(centre);
        List.of(node, side, figures).forEach(part -> part.getStylesheets().add(sheet()));
        node.sceneProperty().subscribe(scene -> {
            model.look(scene != null);
            focusText();
        });
        model.stage().subscribe(stage -> build());
        model.versions().proposal().subscribe(pair -> build());
        for (int i = 0; i < Lineup.MOST; i++) {
            int column = i;
            TextView text = spread.allColumns().get(i).text();
            text.selectionProperty().subscribe(selected -> selected(column, selected.span()));
        }
    }

    private static String sheet() {
        URL sheet = ComparePane.class.getResource(Styles.SHEET);
        return Objects.requireNonNull(sheet, "missing style sheet").toExternalForm();
    }

    /** Shows what was shown the last time, and remembers what is shown from now on. */
    public ComparePane remembering(Preferences preferences) {
        Memory memory = new Memory(preferences);
        model.remember(memory);
        tags.shown().set(memory.tags());
        tags.shown().subscribe(shown -> memory.putTags(shown));
        return this;
    }

    /** Asks by this where a comparison is written to: by a suggested name and an ending. */
    public ComparePane exportingTo(BiFunction<String, String, Optional<Path>> dialog) {
        export.askBy(dialog);
        return this;
    }

    Export export() {
        return export;
    }

    /** What fills the middle. */
    public Node node() {
        return node;
    }

    /** What stands at the right. */
    public Node side() {
        return side;
    }

    /** What stands in the status bar. */
    public Node figures() {
        return figures;
    }

    /** What can be done. */
    public List<Command> commands() {
        return new CompareCommands(model, this).all();
    }

    private void build() {
        boolean ready = model.comparison().get().isPresent();
        tools.setVisible(ready);
        tools.setManaged(ready);
        centre.getChildren().setAll(ready ? List.of(spread, card, picker) : List.of(instead(), picker));
        if (!side.isFocusWithin()) {
            focusText();
        }
    }

    /** Puts the hands into the version on the left, or on what can be done while there is none. */
    public void focusText() {
        if (model.comparison().get().isPresent()) {
            focusOn(0);
        } else {
            centre.lookupAll(".v-primary").forEach(Node::requestFocus);
        }
    }

    private Node instead() {
        return switch (model.stage().get()) {
            case CHOOSING -> choosing();
            case WORKING, READY ->
                new EmptyState("bi-layout-split", "Comparing " + both() + " …", "This takes a moment.");
            case STOPPED ->
                new EmptyState(
                        "bi-layout-split",
                        "The comparison was stopped",
                        "Nothing was changed.",
                        Buttons.primary("Compare again", "", model::again));
        };
    }

    private String both() {
        return model.sigla().a() + " and " + model.sigla().b();
    }

    private Node choosing() {
        if (model.project().documents().size() < 2) {
            return new EmptyState("bi-layout-split", "There are no two versions to compare",
                    "Add at least two reports to the project.");
        }
        Optional<Pair> proposal = model.versions().proposal().get();
        Button other = Buttons.words("Choose …", "", () -> pick(0));
        return proposal
                .map(pair -> new EmptyState("bi-layout-split", "Choose two versions to compare",
                        "Open them side by side, or take the closest pair.",
                        Buttons.primary("Compare " + name(pair.a()) + " and " + name(pair.b()), "",
                                () -> model.versions().choose(pair)),
                        other))
                .orElseGet(() -> new EmptyState("bi-layout-split", "Choose two versions to compare",
                        "Open them side by side, or choose them here.", other));
    }

    private String name(Document.Id id) {
        return model.project().document(id).map(Document::name).orElse("");
    }

    /** Lets the person choose what stands in a column, or beside the last one. */
    void pick(int column) {
        picker.open(column, spread.getScene() == null ? centre.getChildren().getFirst() : spread.head(column));
    }

    private void selected(int column, Span span) {
        model.document(column).ifPresent(document -> {
            if (!span.isEmpty()) {
                focus.select(new TextSelection(document.id(), span));
            } else if (focus.selection().get().filter(words -> words.document().equals(document.id())).isPresent()) {
                focus.clearSelection();
            }
        });
    }

    /** Shows both readings of the current difference, or takes them away. */
    void toggleReading() {
        pointing.toggle();
    }

    /** What could be carried over. */
    Carry carry() {
        return carry;
    }

    /** Does something that may be refused. */
    void attempt(Runnable edit) {
        messages.attempt(edit);
    }

    /** Draws tags, or does not. */
    void toggleTags() {
        tags.shown().set(!tags.shown().get());
    }

    /** Says that the paragraphs at the two carets tell the same. */
    void link() {
        Optional<Passage> a = passageAt(Side.A);
        Optional<Passage> b = passageAt(Side.B);
        if (a.isPresent() && b.isPresent()) {
            messages.attempt(() -> model.decisions().link(a.get().span(), b.get().span()));
        }
    }

    /** Says that the pair at the current difference or at the caret does not tell the same. */
    void unlink() {
        pairHere().ifPresent(pair -> messages.attempt(() -> model.decisions().unlink(pair)));
    }

    /** Takes the paragraph at the caret out of a pair that has several on its side. */
    void split() {
        pairHere().ifPresent(pair -> messages.attempt(() -> {
            boolean done = false;
            for (Side each : List.of(handsIn(), handsIn().other())) {
                done = done || passageAt(each).filter(passage ->
                        model.decisions().split(pair, each, passage.span())).isPresent();
            }
            if (!done) {
                messages.say("Put the caret into one of several paragraphs that are linked with the same one.");
            }
        }));
    }

    /** The version that the hands are in. */
    private Side handsIn() {
        return spread.column(Side.B).text().isFocused() ? Side.B : Side.A;
    }

    private Optional<Passage> passageAt(Side where) {
        int caret = spread.column(where).text().caretOffset();
        return model.comparison().get().flatMap(answer -> answer.outline(where).at(caret))
                .filter(passage -> passage.kind() != Passage.Kind.ASIDE);
    }

    private Optional<ParagraphPair> pairHere() {
        Side where = handsIn();
        Optional<Span> place = model.current().get().map(difference -> difference.in(where));
        return model.comparison().get().flatMap(answer -> place.or(() -> passageAt(where).map(Passage::span))
                .flatMap(span -> answer.pairAt(where, span)));
    }

    /** Lets the person say what kind of difference the current one is. */
    void startCoding() {
        side.startCoding();
    }

    /** Lets the person type to find a difference. */
    void startSearch() {
        side.startSearch();
    }

    /** Puts the hands into a column; any but the base is in hand then. */
    void focusOn(int column) {
        if (column < spread.count()) {
            model.versions().arrange(lineup -> lineup.holding(column));
            spread.columns().get(column).text().requestFocus();
        }
    }

    Spread spread() {
        return spread;
    }

    ToolRow tools() {
        return tools;
    }

    SidePanel panel() {
        return side;
    }

    ReadingCard card() {
        return card;
    }
}
