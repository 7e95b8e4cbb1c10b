package variorum.workbench.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.project.CodeGestures;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.EditRejected;
import variorum.project.Session;
import variorum.text.Count;

/** Changes of the codebook: each is one edit and so one step of undo. Edits may be refused, with a sentence. */
public final class BookEdits {

    private final Session session;

    /** Changes the codebook of a session. */
    public BookEdits(Session session) {
        this.session = session;
    }

    private Codebook book() {
        return session.project().codebook();
    }

    private Code code(Code.Id id) {
        return book().code(id).orElseThrow(() -> new EditRejected("This code is no longer in the codebook."));
    }

    /** Adds a code below another, last among its siblings and with the look of its parent; or a top code. */
    public Code.Id add(Code.@Nullable Id parent, String name) {
        Code.Look look = parent == null ? Palette.next(book()) : code(parent).look();
        int order = book().children(parent).stream().mapToInt(Code::order).max().orElse(-1) + 1;
        Code made = Code.named(name.strip(), parent, look).under(parent, order);
        session.perform(new Edit.PutCode(made));
        return made.id();
    }

    /** Gives a code another name, and saved queries that call it by its name the new one. */
    public void rename(Code.Id id, String name) {
        perform(new Renaming(session.project(), code(id)).to(name).edit());
    }

    /** Gives a code another colour or sign, and with it the codes below that look the same. */
    public void look(Code.Id id, Code.Look look) {
        Code old = code(id);
        List<Edit> edits = book().codes().stream()
                .filter(code -> book().isWithin(code.id(), id) && code.look().equals(old.look()))
                .<Edit>map(code -> new Edit.PutCode(code.with(look)))
                .toList();
        if (!old.look().equals(look)) {
            perform("change the look of " + old.name(), edits);
        }
    }

    /** Gives a code another key, or none when empty; a code that had it gives it up. */
    public void key(Code.Id id, String key) {
        Code code = code(id);
        List<Edit> edits = new ArrayList<>();
        book().onKey(key)
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> edits.add(new Edit.PutCode(other.withKey(""))));
        edits.add(new Edit.PutCode(code.withKey(key)));
        if (!code.key().equals(key)) {
            perform("change the key of " + code.name(), edits);
        }
    }

    /** Changes what a code means. */
    public void rules(Code.Id id, Code.Rules rules) {
        put(code(id).with(rules));
    }

    /** Retires a code, or brings it back; what is tagged with it stays tagged. */
    public void retire(Code.Id id, boolean retired) {
        retireAll(List.of(id), retired);
    }

    /** Puts a code somewhere else in the tree. */
    void move(Code.Id id, Moves.Place place) {
        perform(new Edit.Batch("move " + code(id).name(), Moves.to(book(), code(id), place)));
    }

    /** Puts codes below another, last among its codes, as one step. */
    public void moveAll(List<Code.Id> ids, Code.Id parent) {
        perform(new Edit.Batch(
                "move " + names(ids) + " below " + code(parent).name(),
                Moves.below(book(), ids.stream().map(this::code).toList(), parent)));
    }

    private String names(List<Code.Id> ids) {
        return ids.size() == 1 ? code(ids.getFirst()).name() : ids.size() + " codes";
    }

    /** Makes codes one with another, as one step; see {@link CodeGestures#merging}. */
    public void merge(List<Code.Id> from, Code.Id into) {
        Draft draft = new Draft(session.project());
        List<Edit> edits = new ArrayList<>();
        String label = "merge " + names(from) + " into " + code(into).name();
        for (Code.Id id : from) {
            Edit.Batch one = CodeGestures.merging(draft.project(), id, into);
            edits.addAll(Mentions.following(draft.project(), id, into, book().without(id)));
            draft.apply(one);
            edits.addAll(one.edits());
        }
        session.perform(new Edit.Batch(label, edits));
    }

    /** Gives some of a code's tags a new code beside it, which looks the same and asks the same; answers it. */
    public Code.Id split(Code.Id id, String name, List<Annotation.Ref> refs) {
        Code old = code(id);
        int order = book().children(old.parent()).stream().mapToInt(Code::order).max().orElse(0) + 1;
        Code fresh = new Code(
                Code.Id.fresh(), name.strip(), old.parent(), order, old.look(), "", old.rules(), old.attributes(),
                false);
        session.perform(CodeGestures.splitting(session.project(), id, fresh, refs));
        return fresh.id();
    }

    /** Changes what a code asks. */
    public void attributes(Code.Id id, List<AttributeType> types) {
        long names = types.stream().map(AttributeType::name).distinct().count();
        if (names < types.size()) {
            throw new EditRejected(code(id).name() + " asks for one thing twice; each question needs its own name.");
        }
        put(code(id).with(types));
    }

    /** Retires codes, or brings them back, as one step. */
    public void retireAll(List<Code.Id> ids, boolean retired) {
        List<Edit> edits = ids.stream()
                .map(this::code)
                .filter(code -> code.retired() != retired)
                .<Edit>map(code -> new Edit.PutCode(code.retired(retired)))
                .toList();
        perform((retired ? "retire " : "bring back ") + names(ids), edits);
    }

    /** Takes a code out of the book. One that is in use is refused, with the way out. */
    public void remove(Code.Id id) {
        Code code = code(id);
        long used = session.project().allAnnotations().filter(annotation -> annotation.code().equals(id)).count();
        if (used > 0) {
            throw new EditRejected(code.name() + " is used by " + Count.of(used, "tag")
                    + " and stays; it can be retired instead.");
        }
        session.perform(new Edit.RemoveCode(id));
    }

    /** The code that has a key already, were it given to another. */
    public Optional<Code> ownerOf(String key, Code.Id except) {
        return book().onKey(key).filter(owner -> !owner.id().equals(except));
    }

    private void put(Code changed) {
        if (!changed.equals(code(changed.id()))) {
            session.perform(new Edit.PutCode(changed));
        }
    }

    private void perform(String label, List<Edit> edits) {
        perform(new Edit.Batch(label, edits));
    }

    /** One step of undo; none where nothing changes. */
    void perform(Edit.Batch batch) {
        if (!batch.edits().isEmpty()) {
            session.perform(batch);
        }
    }
}
