package variorum.workbench.focus;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Location;
import variorum.annotation.Statement;
import variorum.project.Change;
import variorum.project.Project;
import variorum.text.Document;

/**
 * What is looked at now. The panes do not know each other: each tells the focus what the person points at, and shows
 * what others have told. It holds identifiers, and drops those of things that are gone. Used on the toolkit's thread.
 */
public final class Focus {

    private final ReadOnlyStringWrapper view = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Columns> columns = new ReadOnlyObjectWrapper<>(Columns.NONE);
    private final ReadOnlyObjectWrapper<Optional<TextSelection>> selection =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Annotation.Ref>> annotations = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Annotation.Ref>> lit = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Statement.Id>> statement =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Code.Id>> armed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<Consumer<Location>> revealers = new CopyOnWriteArrayList<>();

    /** The tab that is shown, by its id. */
    public ReadOnlyStringProperty view() {
        return view.getReadOnlyProperty();
    }

    /** Shows another tab. */
    public void show(String tab) {
        view.set(tab);
    }

    /** The reading columns and what is open in them. */
    public ReadOnlyObjectProperty<Columns> columns() {
        return columns.getReadOnlyProperty();
    }

    /** Changes the reading columns: {@code focus.arrange(columns -> columns.opening(id))}. */
    public void arrange(UnaryOperator<Columns> change) {
        columns.set(change.apply(columns.get()));
    }

    /** The document in the active column. */
    public Optional<Document.Id> document() {
        return columns.get().document();
    }

    /** The selected words. */
    public ReadOnlyObjectProperty<Optional<TextSelection>> selection() {
        return selection.getReadOnlyProperty();
    }

    /** Says which words are selected. */
    public void select(TextSelection words) {
        selection.set(Optional.of(words));
    }

    /** Says that no words are selected. */
    public void clearSelection() {
        selection.set(Optional.empty());
    }

    /** The selected annotations, in the order they were selected; the inspector shows them. */
    public ReadOnlyObjectProperty<List<Annotation.Ref>> annotations() {
        return annotations.getReadOnlyProperty();
    }

    /** Selects annotations in place of those selected before; none is a fine answer. */
    public void select(List<Annotation.Ref> refs) {
        annotations.set(List.copyOf(refs));
    }

    /** Selects one annotation. */
    public void select(Annotation.Ref ref) {
        select(List.of(ref));
    }

    /** Annotations that light up in every text, such as the parts of the statement under the pointer. */
    public ReadOnlyObjectProperty<List<Annotation.Ref>> lit() {
        return lit.getReadOnlyProperty();
    }

    /** Lights up annotations in place of those lit before. */
    public void light(List<Annotation.Ref> refs) {
        lit.set(List.copyOf(refs));
    }

    /** The statement that is worked on. */
    public ReadOnlyObjectProperty<Optional<Statement.Id>> statement() {
        return statement.getReadOnlyProperty();
    }

    /** Works on another statement, or on none. */
    public void workOn(Optional<Statement.Id> id) {
        statement.set(id);
    }

    /** The code that the next selected words will be tagged with at once. */
    public ReadOnlyObjectProperty<Optional<Code.Id>> armed() {
        return armed.getReadOnlyProperty();
    }

    /** Arms a code, or none. */
    public void arm(Optional<Code.Id> code) {
        armed.set(code);
    }

    /** Goes to a place: opens its document if it lies in one, then tells everyone who can show it. */
    public void reveal(Location place) {
        place.document().ifPresent(id -> arrange(open -> open.opening(id)));
        if (place instanceof Location.OfAnnotation tag) {
            select(tag.ref());
        }
        if (place instanceof Location.OfStatement made) {
            workOn(Optional.of(made.id()));
        }
        revealers.forEach(revealer -> revealer.accept(place));
    }

    /**
     * Goes to a place that something once happened at, as far as it is still there: to the words of a tag that is gone.
     */
    public void reveal(Location place, Project now) {
        if (place.document().filter(id -> !now.documents().containsKey(id)).isPresent()) {
            return;
        }
        boolean tagIsGone = place instanceof Location.OfAnnotation tag && now.annotation(tag.ref()).isEmpty();
        reveal(tagIsGone ? words((Location.OfAnnotation) place) : place);
    }

    private static Location words(Location.OfAnnotation tag) {
        return new Location.OnSpan(tag.ref().document(), tag.extent());
    }

    /**
     * Calls the listener with every place that is to be shown (scrolled to, lit up for a moment), until the answer is
     * run.
     */
    public Runnable onReveal(Consumer<Location> listener) {
        revealers.add(listener);
        return () -> revealers.remove(listener);
    }

    /** Drops what a change has taken away. The first listener of the session, so that no other meets what is gone. */
    public void follow(Change change) {
        Project now = change.after();
        if (change.touches(Project::documents)) {
            arrange(open -> open.keeping(now.documents()::containsKey));
            if (selection.get().filter(words -> !now.documents().containsKey(words.document())).isPresent()) {
                clearSelection();
            }
        }
        if (change.touches(Project::annotations)) {
            select(annotations.get().stream().filter(ref -> now.annotation(ref).isPresent()).toList());
            light(lit.get().stream().filter(ref -> now.annotation(ref).isPresent()).toList());
        }
        statement.set(statement.get().filter(id -> now.statements().find(id).isPresent()));
        armed.set(armed.get().filter(id -> now.codebook().code(id).filter(code -> !code.retired()).isPresent()));
    }
}
