package variorum.workbench.suggestions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.project.Change;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.Session;
import variorum.text.Count;
import variorum.text.Document;
import variorum.text.Span;
import variorum.workbench.focus.Focus;
import variorum.workbench.focus.TextSelection;
import variorum.workbench.task.Latest;

/**
 * Names in the open reports that are not tagged, worked out beside the window whenever tags, entities or reports
 * change. No tag is stored until a person takes it; what a coder rejects is remembered in the project.
 */
public final class Suggestions {

    private final Session session;
    private final Focus focus;
    private final Latest looking;
    private final ReadOnlyObjectWrapper<List<Suggestion>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty wanted = new SimpleBooleanProperty(true);

    /**
     * Nothing is suggested yet.
     *
     * @param looking where names are looked for
     */
    public Suggestions(Session session, Focus focus, Latest looking) {
        this.session = session;
        this.focus = focus;
        this.looking = looking;
        wanted.subscribe((was, is) -> look());
        session.listenToCoder(this::look); // each coder has rejected other names
    }

    /** Those of the open reports, in reading order in each. */
    public ReadOnlyObjectProperty<List<Suggestion>> all() {
        return all.getReadOnlyProperty();
    }

    /** Whether there shall be any. */
    public BooleanProperty wanted() {
        return wanted;
    }

    /** Looks again, after something has changed that they hang on. */
    public void look() {
        List<Document.Id> open = focus.columns().get().documents();
        if (!wanted.get() || open.isEmpty()) {
            looking.cancel();
            all.set(List.of());
            return;
        }
        Project now = session.project();
        Coder.Id coder = session.coder();
        looking.run(progress -> new Suggesting(now, coder).in(open, progress), all::set);
    }

    /** Looks again if a change is to something they hang on. */
    public void follow(Change change) {
        boolean names = Stream.<Function<Project, ?>>of(
                        Project::annotations, Project::entities, Project::zones, Project::codebook, Project::rejections)
                .anyMatch(change::touches);
        if (names) {
            look();
        }
    }

    /** Those of one report. */
    public List<Suggestion> in(Document.Id document) {
        return all.get().stream().filter(each -> each.document().equals(document)).toList();
    }

    /** The one on the selected words. */
    public Optional<Suggestion> current() {
        return focus.selection().get().flatMap(words -> at(words.document(), words.span()));
    }

    private Optional<Suggestion> at(Document.Id document, Span span) {
        return in(document).stream().filter(each -> each.span().equals(span)).findFirst();
    }

    /** The one on a character. */
    public Optional<Suggestion> at(Document.Id document, int offset) {
        return in(document).stream().filter(each -> each.span().contains(offset)).findFirst();
    }

    /** The next one of a report after some words, or the one before them, round and round. */
    public Optional<Suggestion> next(Document.Id document, Span from, boolean forward) {
        List<Suggestion> here = in(document);
        Optional<Suggestion> beyond = forward
                ? here.stream()
                        .filter(each -> each.span().start() >= from.end())
                        .findFirst()
                : here.stream()
                        .filter(each -> each.span().end() <= from.start())
                        .reduce((one, other) -> other);
        return beyond.or(() -> here.isEmpty()
                ? Optional.empty()
                : Optional.of(forward ? here.getFirst() : here.getLast()));
    }

    /** Tags a clear one. */
    public void accept(Suggestion suggestion) {
        String words = words(suggestion);
        String as = suggestion.name().equals(words)
                ? suggestion.code().map(Code::name).orElse(words)
                : suggestion.name();
        take(List.of(suggestion), "tag “" + words + "” as " + as);
    }

    /** Tags all of these that are clear, as one step of undo. */
    public void acceptAll(List<Suggestion> some) {
        take(some, "tag " + Count.of(some.size(), "mention"));
    }

    private void take(List<Suggestion> some, String label) {
        List<Edit> edits = new ArrayList<>();
        for (Suggestion each : some) {
            if (each.isClear()) {
                edits.add(new Edit.PutAnnotation(Annotation.of(
                                each.document(), each.code().orElseThrow(), session.coder(), each.span())
                        .with(each.entities().getFirst().id())));
            }
        }
        if (!edits.isEmpty()) {
            all.set(all.get().stream().filter(each -> !some.contains(each)).toList());
            session.perform(new Edit.Batch(label, edits));
        }
    }

    private String words(Suggestion suggestion) {
        return session.project().document(suggestion.document())
                .map(document -> suggestion.span().in(document.text()))
                .orElse("");
    }

    /** Remembers that one is not wanted; with {@code everywhere} all places of that name in the report. */
    public void reject(Suggestion suggestion, boolean everywhere) {
        List<Suggestion> some = in(suggestion.document()).stream()
                .filter(each -> each.equals(suggestion)
                        || (everywhere && each.entities().equals(suggestion.entities())
                                && each.fresh().equals(suggestion.fresh())))
                .toList();
        Edit edit = rejected(suggestion.document()).with(some);
        all.set(all.get().stream().filter(each -> !some.contains(each)).toList());
        session.perform(new Edit.Batch("reject “" + words(suggestion) + "”", List.of(edit)));
    }

    /** What is not wanted in a report, by name; nothing where nothing was rejected. */
    public Optional<RejectedCard> rejectedIn(Document.Id document, Runnable close) {
        return rejected(document).byName().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new RejectedCard(() -> rejected(document).byName(), name -> again(document, name), close));
    }

    private void again(Document.Id document, RejectedName name) {
        RejectedNames rejected = rejected(document);
        Edit edit = rejected.without(rejected.byName().getOrDefault(name, List.of()));
        session.perform(new Edit.Batch("suggest “" + name.words() + "” again", List.of(edit)));
    }

    private RejectedNames rejected(Document.Id document) {
        return RejectedNames.of(session.project(), document, session.coder());
    }

    /** The clear ones of a report by the entity they name, in the order they are met. */
    public Map<Entity, List<Suggestion>> clearByEntity(Document.Id document) {
        Map<Entity, List<Suggestion>> groups = new LinkedHashMap<>();
        in(document).stream().filter(Suggestion::isClear).forEach(each ->
                groups.computeIfAbsent(each.entities().getFirst(), entity -> new ArrayList<>()).add(each));
        return groups;
    }

    /** Why no list of clear ones can be shown: there are none, or all of them have to be asked about. */
    public String whyNoneIsClear(Document.Id document) {
        long asked = in(document).stream().filter(each -> !each.entities().isEmpty()).count();
        return asked == 0
                ? "No known name in this report waits to be tagged."
                : "Who is meant by " + Count.of(asked, "known name") + " is not clear; Tab goes to them one by one.";
    }

    /** The words of one, as they can be selected. */
    public static TextSelection selection(Suggestion suggestion) {
        return new TextSelection(suggestion.document(), suggestion.span());
    }
}
