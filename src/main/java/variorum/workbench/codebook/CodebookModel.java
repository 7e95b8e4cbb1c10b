package variorum.workbench.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.annotation.Location;
import variorum.project.Change;
import variorum.project.Project;
import variorum.project.Session;
import variorum.workbench.filter.Filter;
import variorum.workbench.focus.Focus;
import variorum.workbench.tagging.Tagger;

/**
 * The codebook as the tree shows it, and what a click on a code does. Changes of the book itself are {@link BookEdits}.
 */
public final class CodebookModel {

    private final Session session;
    private final Focus focus;
    private final Tagger tagger;
    private final Counts counts;
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty withRetired = new SimpleBooleanProperty(false);
    private final Set<Code.Id> collapsed = new HashSet<>();
    private final ObservableList<CodeRow> rows = FXCollections.observableArrayList();
    private final ObservableList<CodeRow> shown = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyIntegerWrapper tags = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Code.Id>> marked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Foresight> foresight = Optional.empty();

    /**
     * A change that is still asked about.
     *
     * @param code what it changes
     * @param book the codebook as it would be
     */
    record Foresight(Code.Id code, Codebook book) {}

    /** Shows the codebook of a session and follows it. */
    public CodebookModel(Session session, Focus focus, Tagger tagger) {
        this.session = session;
        this.focus = focus;
        this.tagger = tagger;
        this.counts = new Counts(session.project());
        session.listen(this::follow);
        filter.subscribe((was, is) -> rebuild());
        withRetired.subscribe((was, is) -> rebuild());
        focus.annotations().subscribe((was, is) -> mark());
        focus.armed().subscribe((was, is) -> mark());
        rebuild();
        mark();
    }

    /** Shows the codebook as a change would leave it, or again as it is. */
    void foresee(Optional<Foresight> change) {
        foresight = change;
        rebuild();
    }

    private Codebook book() {
        return foresight.map(Foresight::book).orElseGet(() -> session.project().codebook());
    }

    private boolean isForeseen(Code code) {
        return foresight.filter(change -> change.code().equals(code.id())).isPresent();
    }

    private void follow(Change change) {
        counts.follow(change);
        foresight = change.touches(Project::codebook) ? Optional.empty() : foresight;
        if (change.touches(Project::codebook) || change.touches(Project::annotations)) {
            rebuild();
            mark();
        }
    }

    /** The rows from top to bottom. */
    public ObservableList<CodeRow> rows() {
        return shown;
    }

    /** What is typed to filter. */
    public StringProperty filter() {
        return filter;
    }

    /** Whether retired codes are listed. */
    public BooleanProperty withRetired() {
        return withRetired;
    }

    /** How many annotations there are in all. */
    public ReadOnlyIntegerProperty tags() {
        return tags.getReadOnlyProperty();
    }

    /** The code to mark in the tree: the armed one, or that of the selected annotation. */
    public ReadOnlyObjectProperty<Optional<Code.Id>> marked() {
        return marked.getReadOnlyProperty();
    }

    /** Shows or hides the codes below one. */
    public void expand(Code.Id code, boolean show) {
        if (show ? collapsed.remove(code) : collapsed.add(code)) {
            rebuild();
        }
    }

    /** Calls the listener with every code that is to be shown, when it is among the rows. */
    void whenRevealed(Consumer<Code.Id> listener) {
        focus.onReveal(place -> {
            if (place instanceof Location.OfCode(Code.Id id) && code(id).isPresent()) {
                filter.set("");
                withRetired.set(withRetired.get() || code(id).orElseThrow().retired());
                session.project().codebook().path(id).forEach(above -> expand(above.id(), true));
                listener.accept(id);
            }
        });
    }

    /** What a click does: it tags the selected words; without any, it arms the code, or disarms it when it is armed. */
    public void choose(Code.Id code) {
        if (focus.selection().get().isPresent()) {
            tagger.tag(code);
        } else if (focus.armed().get().equals(Optional.of(code))) {
            focus.arm(Optional.empty());
        } else {
            focus.arm(Optional.of(code));
        }
    }

    /** The code of a row as it is now. */
    public Optional<Code> code(Code.Id id) {
        return session.project().codebook().code(id);
    }

    /** How many annotations have this code or one below it. */
    public int count(Code.Id code) {
        return counts.of(code) + book().children(code).stream().mapToInt(child -> count(child.id())).sum();
    }

    /** How many annotations have this very code. */
    int countOf(Code code) {
        return counts.of(code.id());
    }

    /** What a code asks, those above it included. */
    public List<AttributeType> asked(Code.Id id) {
        return session.project().codebook().attributes(id);
    }

    /** The codes that one can stand below: all but itself and those below it. */
    public List<Code> possibleParents(Code.Id id) {
        Codebook book = session.project().codebook();
        return book.codes().stream().filter(code -> !book.isWithin(code.id(), id)).toList();
    }

    private void mark() {
        List<Annotation.Ref> selected = focus.annotations().get();
        Optional<Code.Id> ofSelected = selected.isEmpty()
                ? Optional.empty()
                : session.project().annotation(selected.getFirst()).map(Annotation::code);
        marked.set(focus.armed().get().or(() -> ofSelected));
    }

    private void rebuild() {
        List<CodeRow> fresh = new ArrayList<>();
        add(null, 0, Filter.of(filter.get()), fresh);
        tags.set(session.project().annotationCount());
        if (!fresh.equals(rows)) {
            update(fresh);
        }
    }

    private void add(Code.@Nullable Id parent, int depth, Filter typed, List<CodeRow> into) {
        Codebook book = book();
        for (Code code : book.children(parent)) {
            if (!isListed(code, typed)) {
                continue;
            }
            boolean hasChildren = book.children(code.id()).stream().anyMatch(child -> isListed(child, typed));
            boolean expanded =
                    hasChildren && (!typed.isEmpty() || !collapsed.contains(code.id()) || holdsForeseen(code));
            into.add(new CodeRow(code, depth, hasChildren, expanded, count(code.id()), isForeseen(code)));
            if (expanded) {
                add(code.id(), depth + 1, typed, into);
            }
        }
    }

    private boolean holdsForeseen(Code code) {
        return foresight.filter(change -> book().isWithin(change.code(), code.id())).isPresent();
    }

    /** Whether a row's own code fits what is typed, not only one below it. */
    boolean fits(CodeRow row) {
        return Filter.of(filter.get()).takes(row.code().name());
    }

    /** A code is listed if it fits what is typed, or one below it does, so that the way to it is seen. */
    private boolean isListed(Code code, Filter typed) {
        if (code.retired() && !withRetired.get()) {
            return false;
        }
        return typed.takes(code.name())
                || book().children(code.id()).stream().anyMatch(child -> isListed(child, typed));
    }

    /** Keeps the rows that stay, so that the tree keeps its selection. */
    private void update(List<CodeRow> fresh) {
        boolean samePlaces = fresh.stream().map(row -> row.code().id()).toList()
                .equals(rows.stream().map(row -> row.code().id()).toList());
        if (!samePlaces) {
            rows.setAll(fresh);
            return;
        }
        for (int i = 0; i < fresh.size(); i++) {
            if (!Objects.equals(fresh.get(i), rows.get(i))) {
                rows.set(i, fresh.get(i));
            }
        }
    }
}
