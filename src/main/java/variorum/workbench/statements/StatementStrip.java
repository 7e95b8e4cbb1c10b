package variorum.workbench.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Confidence;
import variorum.annotation.Statement;
import variorum.workbench.control.Card;
import variorum.workbench.control.KeyCap;

/**
 * The strip at the foot of the texts: the statement that is worked on, a field for each of its parts, and above the
 * field with the focus the list of what it can be filled with.
 */
public final class StatementStrip extends HBox {

    /** Below this width the fields need all of it. */
    private static final double ROOMY = 800;

    private final StripModel model;
    private final Runnable toText;
    private final VBox head = new VBox(1);
    private final SlotRow slots = new SlotRow();
    private final List<SlotField> fields = new ArrayList<>();
    private Statement.@Nullable Id statement;
    private final OfferList list = new OfferList(this::clicked, this::say);
    private final SlotField.Reach reach = new Hand();

    /**
     * Shows the statement of a model.
     *
     * @param toText puts the hands back into the text
     */
    public StatementStrip(StripModel model, Runnable toText) {
        this.model = model;
        this.toText = toText;
        getStyleClass().addAll("v-strip", "statement-strip");
        setId("statement-strip");
        getStylesheets().add(Objects.requireNonNull(StatementStrip.class.getResource("statements.css"))
                .toExternalForm());
        head.getStyleClass().add("statement-head");
        HBox.setHgrow(slots, Priority.ALWAYS);
        Button next = next();
        getChildren().addAll(head, slots, next, list);
        for (Node node : List.of(head, next)) {
            node.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOMY));
            node.managedProperty().bind(node.visibleProperty());
        }
        managedProperty().bind(visibleProperty());
        model.strip().subscribe(this::show);
        hoverProperty().subscribe((was, is) -> model.light(is || active().isPresent()));
    }

    /** What Enter would take, for who cannot see the list. */
    private void say(Offer offer) {
        active().ifPresent(field -> field.text().setAccessibleHelp(offer.name() + ", " + offer.hint()));
    }

    private Button next() {
        Button next = new Button("Next", new KeyCap("Tab"));
        next.setContentDisplay(ContentDisplay.RIGHT);
        next.setFocusTraversable(false);
        next.setMinWidth(USE_PREF_SIZE);
        next.setOnAction(event -> begin());
        return next;
    }

    private void show(Optional<Strip> strip) {
        setVisible(strip.isPresent());
        if (strip.isEmpty()) {
            list.hide();
            return;
        }
        List<Strip.Field> shown = strip.get().fields();
        boolean same = strip.get().statement().id().equals(statement);
        statement = strip.get().statement().id();
        head.getChildren().setAll(
                Card.label("Statement " + strip.get().number(), "v-strong"),
                Card.label("of " + strip.get().count() + sure(strip.get().statement()), "v-meta"));
        if (!fits(shown)) {
            fields.clear();
            shown.forEach(field -> fields.add(new SlotField(field, reach)));
            slots.show(fields);
        }
        for (int i = 0; i < shown.size(); i++) {
            fields.get(i).show(shown.get(i), same);
        }
        slots.requestLayout();
        if (active().isEmpty()) {
            tellWrong();
        }
    }

    private static String sure(Statement statement) {
        return statement.confidence() == Confidence.SURE ? "" : ", " + statement.confidence().word();
    }

    private boolean fits(List<Strip.Field> shown) {
        return shown.stream().map(Strip.Field::slot).toList()
                .equals(fields.stream().map(field -> field.field().slot()).toList());
    }

    /** Puts the focus into the first empty field. */
    public void begin() {
        model.strip().get().ifPresent(strip -> focus(strip.emptyAfter(-1).orElse(0)));
    }

    /** Puts the focus into the note. */
    public void beginNote() {
        fields.stream().filter(field -> field.field().slot() instanceof Slot.OfNote).findFirst()
                .ifPresent(field -> field.text().requestFocus());
    }

    /** Puts the focus into the first empty field once the strip has been laid out. */
    public void beginSoon() {
        applyCss();
        begin();
        Platform.requestNextPulse();
    }

    private void focus(int index) {
        fields.get(index).text().requestFocus();
    }

    private Optional<SlotField> active() {
        return fields.stream().filter(field -> field.text().isFocused()).findFirst();
    }

    private void keepWritten(Slot slot, String written) {
        if (written.isEmpty()) {
            model.clear(slot);
        } else {
            model.offers(slot, written).stream().findFirst().ifPresent(offer -> model.take(slot, offer));
        }
    }

    private void clicked(Offer offer) {
        active().ifPresent(field -> taken(field, offer, true));
    }

    private void taken(SlotField field, Offer offer, boolean goOn) {
        model.take(field.field().slot(), offer);
        if (goOn) {
            goOn(field);
        } else {
            refill(field, "");
        }
    }

    /** On to the next empty field; where none is left the statement is whole and the hands go back to the text. */
    private void goOn(SlotField field) {
        int at = fields.indexOf(field);
        Optional<Integer> empty = model.strip().get().flatMap(strip -> strip.emptyAfter(at));
        empty.ifPresentOrElse(this::focus, toText);
    }

    private void refill(SlotField field, String typed) {
        list.show(typed, model.offers(field.field().slot(), typed), field.field().slot());
        if (list.isVisible()) {
            list.placeAbove(field);
        }
    }

    /** While nobody types, the list says what is wrong with words that were left in a field and can't be kept. */
    private void tellWrong() {
        list.hide();
        unkept().ifPresent(field -> {
            list.tell(field.wrong().orElse(""));
            list.placeAbove(field);
        });
    }

    private Optional<SlotField> unkept() {
        return fields.stream().filter(field -> field.wrong().isPresent()).findFirst();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (list.isVisible()) {
            active().or(this::unkept).ifPresent(list::placeAbove);
        }
    }

    private final class Hand implements SlotField.Reach {

        @Override
        public void typing(SlotField field, String typed) {
            model.light(true);
            refill(field, typed);
        }

        @Override
        public void left(SlotField field) {
            if (active().isEmpty()) {
                tellWrong();
                model.light(false);
            }
        }

        @Override
        public void keep(SlotField field, String written) {
            if (fields.contains(field)) { // not one of a statement that is no longer shown
                keepWritten(field.field().slot(), written);
            }
        }

        @Override
        public void take(SlotField field, boolean goOn) {
            if (field.isAsItWas()) {
                goOn(field);
                return;
            }
            if (field.isRewritten() && field.text().getText().isBlank()) {
                model.clear(field.field().slot());
                goOn(field);
                return;
            }
            list.now().ifPresentOrElse(offer -> taken(field, offer, goOn), () -> {
                if (field.text().getText().isBlank()) {
                    goOn(field);
                }
            });
        }

        @Override
        public boolean mark(KeyCode key) {
            return list.move(key);
        }

        @Override
        public void go(SlotField field, int by) {
            int to = fields.indexOf(field) + by;
            if (to < 0 || to >= fields.size()) {
                toText.run();
            } else {
                focus(to);
            }
        }

        @Override
        public void clear(SlotField field) {
            model.clear(field.field().slot());
            refill(field, "");
        }

        @Override
        public void leave() {
            toText.run();
        }
    }
}
