package variorum.workbench.inspector;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import variorum.workbench.command.Hints;
import variorum.workbench.control.EmptyState;
import variorum.workbench.control.Times;
import variorum.workbench.error.Messages;

/** Draws what is selected: a tag, several, or the document at hand; or the project, when asked. */
public final class InspectorPane extends BorderPane {

    private final InspectorModel model;
    private final CarriedTags carried;
    private final Messages messages;
    private final Hints hints;
    private final Times times;
    private final Runnable letGo;
    private final ScrollPane scroll = new ScrollPane();
    private final PastLines statement;
    private @Nullable Sheet sheet;
    private Runnable handsLost = () -> {};

    /**
     * Draws a model.
     *
     * @param model what is selected
     * @param carried what is decided about a carried tag
     * @param messages where refusals are said
     * @param hints say the keys of commands
     * @param times reads the times of the history
     * @param letGo selects nothing any more
     */
    public InspectorPane(
            InspectorModel model, CarriedTags carried, Messages messages, Hints hints, Times times, Runnable letGo) {
        this.model = model;
        this.carried = carried;
        this.messages = messages;
        this.hints = hints;
        this.times = times;
        this.statement = new PastLines("History of the statement", times);
        this.letGo = letGo;
        setId("inspector");
        getStyleClass().addAll("v-side", "v-inspector");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        statement.setId("statement-history");
        statement.managedProperty().bind(statement.visibleProperty());
        model.subject().subscribe(this::show);
        model.statementHistory().subscribe(lines -> {
            statement.setVisible(!lines.isEmpty());
            statement.show(lines);
        });
        model.history().subscribe(lines -> {
            if (sheet != null) {
                sheet.showHistory(lines);
            }
        });
    }

    /**
     * A sheet that fits what is to be shown is filled anew; else another one is laid in its place, and the old one kept
     * first.
     */
    private void show(Subject subject) {
        if (sheet != null && sheet.update(subject)) {
            return;
        }
        boolean held = isFocusWithin();
        if (sheet != null) {
            sheet.commit();
        }
        if (!subject.equals(model.subject().get())) {
            return; // what was kept changed what is to be shown, and that is shown already
        }
        Sheet fresh = switch (subject) {
            case Subject.Nothing nothing -> null;
            case Subject.Whole whole -> new ProjectSheet(model, messages, whole);
            case Subject.Report report -> new ReportSheet(model, messages, report);
            case Subject.One one -> new TagSheet(model, carried, messages, hints, times, letGo, one);
            case Subject.Several several -> new SeveralSheet(model, messages, letGo, several);
        };
        sheet = fresh;
        if (fresh != null) {
            fresh.showHistory(model.history().get());
        }
        setTop(fresh == null ? null : fresh.head());
        scroll.setContent(fresh == null ? nothing() : new VBox(fresh.body(), statement));
        scroll.setVvalue(0);
        if (held) {
            handsLost.run();
        }
    }

    /** Runs this when the field that the hands are in goes, because something else is shown: they belong elsewhere. */
    public void whenHandsAreLost(Runnable then) {
        handsLost = then;
    }

    private static Node nothing() {
        EmptyState state = new EmptyState(
                "bi-sliders",
                "Nothing is selected",
                "Open a report on the left; select words in it and tag them with a key.");
        state.getStyleClass().add("v-in-side");
        return state;
    }

    /** Hands on what is being typed. */
    public void commit() {
        if (sheet != null) {
            sheet.commit();
        }
    }

    /** Puts the focus into the first field of a tag without an answer. */
    public void focusOpen() {
        focus(Sheet::focusOpen);
    }

    /** Puts the caret into the note, if there is one. */
    public void focusNote() {
        focus(Sheet::focusNote);
    }

    /** Puts the caret into the field of the entity, if there is one. */
    public void focusEntity() {
        focus(Sheet::focusEntity);
    }

    private void focus(Consumer<Sheet> where) {
        if (sheet != null) {
            where.accept(sheet);
        }
    }
}
