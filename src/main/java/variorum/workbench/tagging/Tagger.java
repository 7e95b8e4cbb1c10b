package variorum.workbench.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Entity;
import variorum.annotation.Origin;
import variorum.project.Edit;
import variorum.project.EditRejected;
import variorum.project.Gestures;
import variorum.project.Session;
import variorum.workbench.focus.Focus;
import variorum.workbench.focus.TextSelection;

/**
 * The hand that tags: what a key, a click in the codebook and the tagging popup have in common. All methods may throw
 * {@code EditRejected} or {@code JournalFailed}, as an edit does; nothing has changed then.
 */
public final class Tagger {

    private final Session session;
    private final Focus focus;
    private final ReadOnlyObjectWrapper<Optional<Code.Id>> last = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Tags in a project what the focus says is selected. */
    public Tagger(Session session, Focus focus) {
        this.session = session;
        this.focus = focus;
    }

    /** The code that was tagged with last; it may be gone from the codebook since. */
    public ReadOnlyObjectProperty<Optional<Code.Id>> last() {
        return last.getReadOnlyProperty();
    }

    /**
     * Tags the selected words, selects the new annotation and lets go of the words; answers nothing if no words are
     * selected.
     */
    public Optional<Annotation.Ref> tag(Code.Id code) {
        return focus.selection().get().map(words -> tag(words, code));
    }

    /** Tags these words and selects the new annotation. */
    public Annotation.Ref tag(TextSelection words, Code.Id code) {
        return make(annotation(words, code), List.of(), "");
    }

    /** Tags these words as a mention of an entity and selects the new annotation. */
    public Annotation.Ref tag(TextSelection words, Code.Id code, Entity.Id names) {
        return make(annotation(words, code).with(names), List.of(), "");
    }

    /** Adds a code to the codebook, tags these words with it and selects the new annotation, as one step of undo. */
    public Annotation.Ref tagWithNew(TextSelection words, Code fresh) {
        String label = "tag with the new code " + fresh.name();
        return make(annotation(words, fresh.id()).with(Origin.under(fresh)), List.of(new Edit.PutCode(fresh)), label);
    }

    /**
     * Adds an entity to the registry, tags these words as its first mention and selects the new annotation, as one step
     * of undo.
     */
    public Annotation.Ref tagAsNew(TextSelection words, Code code, Entity fresh) {
        String label = "tag “" + fresh.name() + "” as a new " + code.name();
        return make(annotation(words, code.id()).with(fresh.id()), List.of(new Edit.PutEntity(fresh)), label);
    }

    private Annotation annotation(TextSelection words, Code.Id code) {
        return Gestures.tag(session.project(), words.document(), code, session.coder(), words.span());
    }

    private Annotation.Ref make(Annotation made, List<Edit> before, String label) {
        refuseTwice(made);
        List<Edit> edits = new ArrayList<>(before);
        edits.add(new Edit.PutAnnotation(made));
        perform(label, edits);
        last.set(Optional.of(made.code()));
        focus.clearSelection();
        focus.select(made.ref());
        return made.ref();
    }

    /** The same words with the same code by the same coder a second time is a slip of the hand. */
    private void refuseTwice(Annotation made) {
        boolean there = session.project().annotationsOf(made.document()).list().stream()
                .anyMatch(old -> old.code().equals(made.code())
                        && old.coder().equals(made.coder())
                        && old.spans().equals(made.spans()));
        if (there) {
            String name = session.project().codebook().code(made.code()).map(Code::name).orElse("this code");
            throw new EditRejected("These words are already tagged as " + name + ".");
        }
    }

    /** Gives the selected annotations another code, as one step of undo. */
    public void recode(Code.Id code) {
        List<Edit> edits = focus.annotations().get().stream()
                .flatMap(ref -> session.project().annotation(ref).stream())
                .filter(annotation -> !annotation.code().equals(code))
                .<Edit>map(annotation -> new Edit.PutAnnotation(Gestures.recode(session.project(), annotation, code)))
                .toList();
        perform("change the code of " + edits.size() + " tags", edits);
        last.set(Optional.of(code));
    }

    /** Removes the selected annotations, also from the statements that bind them, as one step of undo. */
    public void removeSelected() {
        List<Annotation.Ref> refs = focus.annotations().get();
        if (!refs.isEmpty()) {
            session.perform(Gestures.removing(session.project(), refs, label(refs.size())));
        }
    }

    private static String label(int count) {
        return count == 1 ? "remove tag" : "remove " + count + " tags";
    }

    private void perform(String label, List<Edit> edits) {
        if (edits.size() == 1) {
            session.perform(edits.getFirst());
        } else if (!edits.isEmpty()) {
            session.perform(new Edit.Batch(label, edits));
        }
    }
}
