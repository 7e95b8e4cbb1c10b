package variorum.workbench.shell;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import variorum.project.Change;
import variorum.project.Journal;
import variorum.project.Session;
import variorum.workbench.error.Messages;
import variorum.workbench.focus.Focus;

/** What undo and redo would do, by name, and doing it: the eye then goes to where it happened. */
final class UndoModel {

    private final Session session;
    private final Focus focus;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Optional<Journal.Line>> done = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Journal.Line>> undone = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Instant>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());

    UndoModel(Session session, Focus focus, Messages messages) {
        this.session = session;
        this.focus = focus;
        this.messages = messages;
        session.listen(change -> refresh());
        refresh();
    }

    private void refresh() {
        done.set(session.journal().lastDone());
        undone.set(session.journal().nextUndone());
        saved.set(done.get().map(Journal.Line::at));
    }

    /** "Undo: tag “Daesh” as Armed group", or just the word when there is nothing to undo. */
    ObservableValue<String> undoTitle() {
        return done.map(line -> line.map(what -> "Undo: " + what.label()).orElse("Undo"));
    }

    /** The same for redo. */
    ObservableValue<String> redoTitle() {
        return undone.map(line -> line.map(what -> "Redo: " + what.label()).orElse("Redo"));
    }

    ObservableValue<Boolean> canUndo() {
        return done.map(line -> line.isPresent() && readOnlyBecause().isEmpty());
    }

    ObservableValue<Boolean> canRedo() {
        return undone.map(line -> line.isPresent() && readOnlyBecause().isEmpty());
    }

    /** Why nothing can be done or undone, in a sentence; empty when it can. */
    Optional<String> readOnlyBecause() {
        return session.readOnlyBecause();
    }

    /** When the last edit that stands was written. */
    ReadOnlyObjectProperty<Optional<Instant>> saved() {
        return saved.getReadOnlyProperty();
    }

    void undo() {
        messages.attempt(() -> session.undo().ifPresent(change -> goTo("Undone: ", change)));
    }

    void redo() {
        messages.attempt(() -> session.redo().ifPresent(change -> goTo("Done again: ", change)));
    }

    private void goTo(String word, Change change) {
        messages.say(word + change.label());
        focus.reveal(change.location(), change.after());
    }
}
