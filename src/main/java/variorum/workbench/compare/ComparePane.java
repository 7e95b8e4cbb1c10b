package variorum.workbench.compare;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import variorum.annotation.Location;
import variorum.text.Span;
import variorum.workbench.command.Command;
import variorum.workbench.command.Hints;
import variorum.workbench.command.SingleKeys;
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
    private final NoComparison instead;
    private final Linking linking;
    private final Places places;
    private final Pointing pointing;
    private final SidePanel side;
    private final StatusFigures figures;

    /**
     * Shows a model; what is selected in the texts is told to the focus, what is refused to the messages.
     *
     * @param hints say the keys of commands
     */
    public ComparePane(CompareModel model, Focus focus, Messages messages, Hints hints) {
        this.model = model;
        this.messages = messages;
        this.focus = focus;
        this.picker = new PickerHost(model);
        this.instead = new NoComparison(model, () -> pick(0));
        this.tools = new ToolRow(model, hints);
        this.spread = new Spread(model, hints, this::pick);
        this.linking = new Linking(model, spread, messages, hints);
        this.pointing = new Pointing(model, spread, card);
        this.carry = model.carry();
        this.export = model.export(messages);
        this.side = new SidePanel(model, messages, carry, hints);
        this.tags = new TagLayers(model, spread, carry, focus);
        this.places = new Places(model, carry, node);
        model.onTags(tags::refresh);
        model.onTags(spread::refreshHeads);
        focus.onReveal(places::reveal);
        this.figures = new StatusFigures(model, hints);
        node.getStyleClass().addAll("compare", "v-paper");
        node.setTop(tools);
        node.setCenter(centre);
        List.of(node, side).forEach(SingleKeys::actIn);
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

    /** Opens by this what decides for carried tags that are out of step with their originals. */
    public ComparePane settlingBy(Runnable look) {
        side.carrying().settlingBy(look);
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
        centre.getChildren().setAll(ready ? List.of(spread, card, picker) : List.of(instead.now(), picker));
        if (!Nodes.hasHands(side)) {
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

    /** Lets the person choose what stands in a column, or beside the last one. */
    void pick(int column) {
        picker.open(column, spread.getScene() == null ? centre.getChildren().getFirst() : spread.head(column));
    }

    private void selected(int column, Span span) {
        model.versions().document(column).ifPresent(document -> {
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

    /** Whether the comparison can show a place by itself. */
    public boolean shows(Location place) {
        return places.shows(place);
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

    /** Links, parts and splits paragraphs. */
    Linking linking() {
        return linking;
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
