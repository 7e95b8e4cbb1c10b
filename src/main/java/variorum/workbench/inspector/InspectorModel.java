package variorum.workbench.inspector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.project.Change;
import variorum.project.Edit;
import variorum.project.EntityKinds;
import variorum.project.Project;
import variorum.project.Session;
import variorum.search.names.Registry;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.workbench.filter.Filter;
import variorum.workbench.focus.Focus;
import variorum.workbench.tagging.Tagger;
import variorum.workbench.task.Beside;

/**
 * What is selected, in full, and how it is changed. Every change is one edit, whether it concerns one annotation or
 * several; edits may be refused, with a sentence.
 */
public final class InspectorModel {

    private static final int MOST_CANDIDATES = 8;

    private final Session session;
    private final Focus focus;
    private final Tagger tagger;
    private final Subjects subjects;
    private final Histories histories;
    private final LastAnswers last = new LastAnswers();
    private boolean wholeProject;
    private final ReadOnlyObjectWrapper<Subject> subject = new ReadOnlyObjectWrapper<>(new Subject.Nothing());

    /**
     * Shows what the focus of a session is on.
     *
     * @param reading where the journal is read
     */
    public InspectorModel(Session session, Focus focus, Tagger tagger, Beside reading) {
        this.histories = new Histories(session, reading);
        this.session = session;
        this.focus = focus;
        this.tagger = tagger;
        this.subjects = new Subjects(session);
        session.listen(this::follow);
        focus.annotations().subscribe((was, is) -> leaveProject());
        focus.columns().subscribe((was, is) -> leaveProject());
        focus.statement().subscribe((was, is) -> readHistories());
        refresh();
    }

    private void follow(Change change) {
        last.learn(change);
        boolean mine = change.touches(Project::annotations)
                || change.touches(Project::documents)
                || change.touches(Project::zones)
                || change.touches(Project::codebook)
                || change.touches(Project::entities)
                || change.touches(Project::statements)
                || change.touches(Project::about);
        if (mine) {
            refresh();
        }
    }

    /** Shows the project as a whole until something is selected or opened. */
    public void showProject() {
        wholeProject = true;
        refresh();
    }

    /** Shows what is selected again. */
    public void leaveProject() {
        wholeProject = false;
        refresh();
    }

    private void refresh() {
        Subject now = wholeProject ? subjects.whole() : subjects.of(focus.annotations().get(), focus.document());
        subject.set(now);
        readHistories();
    }

    private void readHistories() {
        histories.read(
                subject.get() instanceof Subject.One one ? Optional.of(one.annotation()) : Optional.empty(),
                wholeProject ? Optional.empty() : focus.statement().get());
    }

    /** What happened to the annotation that is shown, newest first; empty until it has been read. */
    public ReadOnlyObjectProperty<List<Past>> history() {
        return histories.ofTag();
    }

    /** What happened to the statement that is worked on, newest first; empty until it has been read. */
    public ReadOnlyObjectProperty<List<Past>> statementHistory() {
        return histories.ofStatement();
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<Subject> subject() {
        return subject.getReadOnlyProperty();
    }

    /**
     * Answers a question for tags, which need no longer be those that are shown; no answers take the answer away.
     */
    public void answer(List<Annotation.Ref> tags, String name, List<String> answers) {
        last.keep(name, answers);
        perform("set " + name, edits(tags, tag -> tag.with(tag.attributes().with(name, answers))));
    }

    /** What was answered last to the questions that the one tag at hand leaves open. */
    Map<String, List<String>> offered() {
        return subject.get() instanceof Subject.One one ? last.to(one.fields(), session.project()) : Map.of();
    }

    /** The same for people: an entity by its name. */
    Map<String, List<String>> offeredInWords() {
        return subject.get() instanceof Subject.One one
                ? LastAnswers.inWords(offered(), one.fields(), session.project())
                : Map.of();
    }

    /** Answers the open questions as before, in one step. */
    public void takeOffered() {
        Map<String, List<String>> offered = offered();
        if (!offered.isEmpty()) {
            change("answer as before", annotation -> {
                Attributes all = annotation.attributes();
                for (Map.Entry<String, List<String>> each : offered.entrySet()) {
                    all = all.with(each.getKey(), each.getValue());
                }
                return annotation.with(all);
            });
        }
    }

    /** Says how sure the coder is. */
    public void confidence(Confidence value) {
        change("mark as " + value.word(), annotation -> annotation.with(value));
    }

    /** Writes the coder's note. */
    public void note(Annotation.Ref ref, String text) {
        session.project().annotation(ref)
                .filter(annotation -> !annotation.note().equals(text))
                .ifPresent(annotation -> session.perform(new Edit.PutAnnotation(annotation.withNote(text))));
    }

    /** Writes the researchers' note on the project as a whole. */
    public void noteOnProject(String text) {
        if (!session.project().about().note().equals(text)) {
            session.perform(new Edit.PutProjectNote(text));
        }
    }

    /** Says who or what is named, or that nobody is. */
    public void link(Optional<Entity.Id> entity) {
        change("link", annotation -> annotation.with(entity.orElse(null)));
    }

    /**
     * Adds an entity to the registry and links it, in one step. Another spelling of a name that one entity has is that
     * entity.
     */
    public void linkNew(String name) {
        List<Entity.Id> known = Registry.of(session.project().entities().values()).named(name);
        if (known.size() == 1) {
            link(Optional.of(known.getFirst()));
            return;
        }
        String kind = EntityKinds.spelled(session.project(), kind(), Set.of());
        Entity made = new Entity(Entity.Id.fresh(), name.strip(), kind, List.of(), "", "");
        List<Edit> edits = edits(focus.annotations().get(), annotation -> annotation.with(made.id()));
        List<Edit> all = new ArrayList<>(List.of(new Edit.PutEntity(made)));
        all.addAll(edits);
        session.perform(new Edit.Batch("add " + made.name(), all));
    }

    /** A new entity is of the kind its first mention is tagged as. */
    private String kind() {
        return switch (subject.get()) {
            case Subject.One one -> one.code().name();
            case Subject.Several several -> several.code().map(Code::name).orElse("");
            case Subject.Report report -> "";
            case Subject.Nothing nothing -> "";
            case Subject.Whole whole -> "";
        };
    }

    /** Gives what is selected another code. */
    public void recode(Code.Id code) {
        tagger.recode(code);
    }

    /** Removes what is selected. */
    public void remove() {
        tagger.removeSelected();
    }

    /** Describes a document anew. */
    public void describe(Document document, Metadata metadata) {
        if (!document.metadata().equals(metadata)) {
            session.perform(new Edit.PutDocument(document.with(metadata)));
        }
    }

    /**
     * Entities that fit what is typed, the likeliest first: where nothing is typed, those the selected words may name.
     */
    public List<Entity> candidates(String typed) {
        String looked = typed.isBlank() ? quote() : typed;
        Filter filter = Filter.of(looked);
        List<Entity> fitting = session.project().entities().values().stream()
                .filter(entity -> filter.takes(names(entity)))
                .sorted(Comparator.comparingInt((Entity entity) -> rank(filter, entity)).thenComparing(Entity::name))
                .limit(MOST_CANDIDATES)
                .toList();
        return fitting.isEmpty() && typed.isBlank() ? all() : fitting;
    }

    private List<Entity> all() {
        return session.project().entities().values().stream()
                .sorted(Comparator.comparing(Entity::name, String.CASE_INSENSITIVE_ORDER))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private String quote() {
        return subject.get() instanceof Subject.One one ? one.quote() : "";
    }

    private static String[] names(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .toArray(String[]::new);
    }

    private static int rank(Filter filter, Entity entity) {
        return Arrays.stream(names(entity)).filter(filter::takes).mapToInt(filter::rank).min().orElse(9);
    }

    /** The codes that can be chosen, in tree order. */
    public List<Code> codes() {
        return session.project().codebook().codes().stream().filter(code -> !code.retired()).toList();
    }

    /** The name of an entity, or its identifier if it is gone. */
    public String nameOf(String entity) {
        return session.project().entities().values().stream()
                .filter(each -> each.id().value().equals(entity))
                .map(Entity::name)
                .findFirst()
                .orElse(entity);
    }

    private List<Edit> edits(List<Annotation.Ref> tags, UnaryOperator<Annotation> change) {
        return tags.stream()
                .flatMap(ref -> session.project().annotation(ref).stream())
                .filter(annotation -> !change.apply(annotation).equals(annotation))
                .<Edit>map(annotation -> new Edit.PutAnnotation(change.apply(annotation)))
                .toList();
    }

    private void change(String label, UnaryOperator<Annotation> change) {
        perform(label, edits(focus.annotations().get(), change));
    }

    private void perform(String label, List<Edit> edits) {
        if (edits.size() == 1) {
            session.perform(edits.getFirst());
        } else if (!edits.isEmpty()) {
            session.perform(new Edit.Batch(label + " for " + edits.size() + " tags", edits));
        }
    }
}
