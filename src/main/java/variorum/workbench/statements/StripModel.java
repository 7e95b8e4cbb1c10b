package variorum.workbench.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import variorum.annotation.Annotation;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Location;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.project.Change;
import variorum.project.Claims;
import variorum.project.Edit;
import variorum.project.EditRejected;
import variorum.project.Project;
import variorum.project.Session;
import variorum.search.names.Registry;
import variorum.workbench.focus.Focus;
import variorum.workbench.focus.TextSelection;
import variorum.workbench.tagging.UsualCodes;

/**
 * The statement that is worked on, as the strip below the texts shows it. It is made of the selected words, and each
 * field that is filled is an edit of its own. Methods that change something may throw what an edit throws.
 */
public final class StripModel {

    private final Session session;
    private final Focus focus;
    private final Supplier<Optional<TextSelection>> words;
    private final ReadOnlyObjectWrapper<Optional<Strip>> strip = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<String, String> last = new HashMap<>();
    private Project countedIn = Project.EMPTY;
    private final UsualForm usualForm = new UsualForm();
    private UsualCodes usual = UsualCodes.of(Project.EMPTY);
    private Registry registry = Registry.of(List.of());

    /**
     * Follows a session and what is looked at.
     *
     * @param words the words that a statement is to be made of: those selected, or the sentence at the caret
     */
    public StripModel(Session session, Focus focus, Supplier<Optional<TextSelection>> words) {
        this.session = session;
        this.focus = focus;
        this.words = words;
        session.listen(this::follow);
        focus.statement().subscribe(id -> refresh());
        focus.annotations().subscribe(this::selected);
    }

    private void follow(Change change) {
        boolean mine = change.touches(Project::statements) || change.touches(Project::annotations)
                || change.touches(Project::entities) || change.touches(Project::codebook);
        if (mine) {
            refresh();
        }
    }

    /** A tag that is selected brings up the statement it plays a part in, unless that of another part is shown. */
    private void selected(List<Annotation.Ref> refs) {
        if (refs.size() != 1) {
            return;
        }
        List<Statement> bound = project().statements().binding(refs.getFirst());
        boolean shown = bound.stream().anyMatch(each -> focus.statement().get().equals(Optional.of(each.id())));
        if (!bound.isEmpty() && !shown) {
            focus.workOn(bound.stream()
                    .filter(each -> StatementOrder.lead(project(), each)
                            .filter(lead -> lead.ref().equals(refs.getFirst()))
                            .isPresent())
                    .findFirst()
                    .or(() -> bound.stream().findFirst())
                    .map(Statement::id));
        }
    }

    private Project project() {
        return session.project();
    }

    /** What is shown; nothing while no statement is worked on. */
    ReadOnlyObjectProperty<Optional<Strip>> strip() {
        return strip.getReadOnlyProperty();
    }

    private void refresh() {
        strip.set(statement().flatMap(this::shown));
    }

    private Optional<Statement> statement() {
        return focus.statement().get().flatMap(project().statements()::find);
    }

    private Optional<Strip> shown(Statement statement) {
        return StatementOrder.lead(project(), statement).map(lead -> {
            StatementForm form = StatementForm.of(statement, project());
            List<Statement> beside = StatementOrder.of(project(), lead.document());
            Optional<Offer> speaker = offers(statement, lead).speaker();
            FieldValues values = new FieldValues(project(), statement, form, speaker);
            List<Strip.Field> fields = form.inOrder().stream().map(values::of).toList();
            return new Strip(statement, beside.indexOf(statement) + 1, beside.size(), fields);
        });
    }

    private Offers offers(Statement statement, Annotation lead) {
        count();
        return new Offers(project(), statement, lead, usual, registry, last);
    }

    @SuppressWarnings("ReferenceEquality") // the same object has not changed
    private void count() {
        Project now = project();
        if (now.entities() != countedIn.entities()) {
            registry = Registry.of(now.entities().values());
        }
        if (now.annotations() != countedIn.annotations() || now.codebook() != countedIn.codebook()) {
            usual = UsualCodes.of(now);
        }
        countedIn = now;
    }

    /** What a field can be filled with when so much is typed, the likeliest first. */
    List<Offer> offers(Slot slot, String typed) {
        return statement()
                .flatMap(statement -> StatementOrder.lead(project(), statement)
                        .map(lead -> offers(statement, lead).of(slot, typed)))
                .orElse(List.of());
    }

    /** Fills a field with what was offered. */
    void take(Slot slot, Offer offer) {
        last.put(slot.title(), offer.key());
        perform("fill in " + slot.title().toLowerCase(Locale.ROOT) + " with " + offer.name(), offer.edits());
    }

    /** Takes out of a field what was put there last. */
    void clear(Slot slot) {
        statement().ifPresent(statement -> perform(
                "clear " + slot.title().toLowerCase(Locale.ROOT),
                parts(statement).clearing(slot)));
    }

    private Parts parts(Statement statement) {
        count();
        return new Parts(project(), statement, StatementForm.of(statement, project()), usual);
    }

    /** The forms a statement can be made of. */
    List<StatementType> forms() {
        return UsualForm.choices(project());
    }

    /** Makes a statement of this form, and of it from now on; see {@link #make()}. */
    void make(StatementType form) {
        usualForm.choose(form.id());
        make();
    }

    /** Makes a statement of the selected words (or of the selected tag) and works on it. */
    public void make() {
        StatementForm form = usualForm.in(project()).orElseThrow(() -> new EditRejected(
                "The codebook has no form for statements; import one, such as that of claims analysis."));
        Role said = form.said().orElseThrow();
        List<Edit> edits = new ArrayList<>();
        Annotation position = selectedTag(form, said).or(() -> words.get().map(found -> tagged(found, form, said)))
                .orElseThrow(() -> new EditRejected("Select the words first that somebody said."));
        if (project().annotation(position.ref()).isEmpty()) {
            edits.add(new Edit.PutAnnotation(position));
        }
        Statement made = Statement.of(form.type().id(), session.coder())
                .with(said.name(), List.of(position.ref()));
        edits.add(new Edit.PutStatement(made));
        perform("make statement", edits);
        focus.clearSelection();
        focus.workOn(Optional.of(made.id()));
        focus.select(position.ref());
    }

    private Optional<Annotation> selectedTag(StatementForm form, Role said) {
        return focus.selection().get().isPresent()
                ? Optional.empty()
                : focus.annotations().get().stream()
                        .flatMap(ref -> project().annotation(ref).stream())
                        .filter(tag -> form.fits(said, tag.code()))
                        .findFirst();
    }

    /** The tag on some words that plays a role: one that is there already, or a new one. */
    private Annotation tagged(TextSelection found, StatementForm form, Role role) {
        return project().annotationsOf(found.document()).list().stream()
                .filter(tag -> tag.coder().equals(session.coder()) && form.fits(role, tag.code()))
                .filter(tag -> tag.spans().equals(List.of(found.span())))
                .findFirst()
                .orElseGet(() -> new NewPart(project(), form, session.coder()).of(found, role));
    }

    /** Adds the selected words, or the selected tag, to the statement: in the first empty role that they fit. */
    public void bind() {
        Statement statement = statement().orElseThrow(() ->
                new EditRejected("Make a statement first: S makes one of the selected words."));
        StatementForm form = StatementForm.of(statement, project());
        Optional<Annotation> tag = focus.selection().get().isPresent()
                ? Optional.empty()
                : focus.annotations().get().stream().reduce((one, other) -> other).flatMap(project()::annotation);
        Role role = form.waiting(statement, tag).orElseThrow(() ->
                new EditRejected("No part of the statement is missing that this could be."));
        Annotation part = tag.or(() -> focus.selection().get().map(found -> linked(tagged(found, form, role))))
                .orElseThrow(() -> new EditRejected("Select the words or the tag first that belong to the statement."));
        List<Edit> edits = new ArrayList<>();
        if (project().annotation(part.ref()).isEmpty()) {
            edits.add(new Edit.PutAnnotation(part));
        }
        edits.add(parts(statement).put(role, part));
        perform("bind " + role.name(), edits);
        focus.clearSelection();
        focus.select(part.ref());
    }

    /** A new tag names the entity that its words are a form of, if only one can be meant. */
    private Annotation linked(Annotation tag) {
        count();
        List<Entity.Id> named = project().document(tag.document())
                .map(document -> registry.named(tag.extent().in(document.text())))
                .orElse(List.of());
        return tag.entity() == null && named.size() == 1 ? tag.with(named.getFirst()) : tag;
    }

    /** Works on the statement after (or with -1 before) this one in the report, and shows it. */
    public void step(int by) {
        focus.document().ifPresent(document -> {
            List<Statement> all = StatementOrder.of(project(), document);
            int at = statement().map(all::indexOf).orElse(-1);
            if (!all.isEmpty()) {
                int next = at < 0 && by < 0 ? all.size() - 1 : Math.floorMod(at + by, all.size());
                show(all.get(next));
            }
        });
    }

    private void show(Statement statement) {
        StatementOrder.lead(project(), statement).ifPresent(lead -> {
            focus.workOn(Optional.of(statement.id()));
            focus.reveal(new Location.OfAnnotation(lead.ref(), lead.extent()));
        });
    }

    /** Works on no statement any more. */
    public void leave() {
        focus.workOn(Optional.empty());
        focus.light(List.of());
    }

    /** Removes the statement; its tags stay. */
    public void remove() {
        statement().ifPresent(statement -> session.perform(new Edit.RemoveStatement(statement.id())));
    }

    /** Makes one surer or less sure of the statement, round and round: sure, unsure, discuss. */
    public void turn() {
        statement().ifPresent(statement -> {
            Confidence next = statement.confidence().next();
            perform("mark the statement as " + next.word(), List.of(new Edit.PutStatement(statement.with(next))));
        });
    }

    /** Lights up the parts in every text, and those of the statements that say the same; or none. */
    void light(boolean on) {
        Stream<Statement> same = statement().stream()
                .flatMap(one -> Stream.concat(Stream.of(one), Claims.equivalent(session.project(), one).stream()));
        focus.light(on ? same.flatMap(Statement::bound).toList() : List.of());
    }

    private void perform(String label, List<Edit> edits) {
        if (edits.size() == 1 && edits.getFirst() instanceof Edit.PutAnnotation answered) {
            session.perform(answered);
        } else if (!edits.isEmpty()) {
            session.perform(new Edit.Batch(label, edits));
        }
    }
}
