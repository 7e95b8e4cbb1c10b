package variorum.workbench.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import variorum.annotation.Annotation;
import variorum.annotation.Annotations;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Location;
import variorum.annotation.Statement;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.Session;
import variorum.text.Document;
import variorum.workbench.filter.Filter;
import variorum.workbench.focus.Focus;

/**
 * The queue of what coders were not sure of, report by report in reading order: to be gone through by key, or listed
 * and filtered by coder, words or note.
 */
public final class Doubts {

    private final Session session;
    private final Focus focus;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final Round round = new Round();

    /** The doubts of a session's project. */
    public Doubts(Session session, Focus focus) {
        this.session = session;
        this.focus = focus;
        session.listen(change -> {
            if (change.touches(Project::annotations) || change.touches(Project::statements)) {
                count.set(count(change.after()));
            }
        });
        count.set(count(session.project()));
    }

    /** How many there are. */
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    private static int count(Project project) {
        long tags = project.allAnnotations().filter(tag -> tag.confidence() != Confidence.SURE).count();
        return (int) tags + (int) project.statements().all().stream()
                .filter(statement -> statement.confidence() != Confidence.SURE)
                .count();
    }

    /** Those that hold the words typed: in the text, the note, the name of the coder, of the report or of the code. */
    List<Doubt> of(String typed) {
        Filter filter = Filter.of(typed);
        List<Doubt> found = new ArrayList<>();
        Project project = session.project();
        for (Document document : project.documentsByName()) {
            List<Placed> here = new ArrayList<>();
            tags(project, document, here);
            statements(project, document, here);
            here.sort(Comparator.comparing(Placed::lead, Annotations.READING_ORDER));
            here.stream().map(Placed::doubt).filter(each -> takes(filter, each)).forEach(found::add);
        }
        return found;
    }

    private record Placed(Annotation lead, Doubt doubt) {}

    private static boolean takes(Filter filter, Doubt doubt) {
        return filter.isEmpty() || filter.takes(doubt.words(), doubt.note(), doubt.coderName(), doubt.report(),
                doubt.kind(), doubt.confidence().word());
    }

    private static void tags(Project project, Document document, List<Placed> found) {
        for (Annotation tag : project.annotationsOf(document.id()).list()) {
            if (tag.confidence() != Confidence.SURE) {
                String code = project.codebook().code(tag.code()).map(Code::name).orElse("");
                found.add(new Placed(tag, new Doubt(
                        new Location.OfAnnotation(tag.ref(), tag.extent()), document.name(), words(tag, document), code,
                        tag.confidence(), tag.coder(), name(project, tag.coder()), tag.note())));
            }
        }
    }

    private static void statements(Project project, Document document, List<Placed> found) {
        for (Statement statement : project.statements().all()) {
            if (statement.confidence() == Confidence.SURE) {
                continue;
            }
            statement.bound().flatMap(ref -> project.annotation(ref).stream())
                    .max(Comparator.comparingInt((Annotation part) -> part.extent().length()))
                    .filter(lead -> lead.document().equals(document.id()))
                    .ifPresent(lead -> found.add(new Placed(lead, new Doubt(
                            new Location.OfStatement(statement.id()), document.name(), words(lead, document),
                            "statement", statement.confidence(), statement.coder(),
                            name(project, statement.coder()), statement.note()))));
        }
    }

    private static String words(Annotation tag, Document document) {
        return tag.wordsIn(document.text()).replace('\n', ' ');
    }

    private static String name(Project project, Coder.Id coder) {
        return Optional.ofNullable(project.coders().get(coder)).map(Coder::name).orElse("");
    }

    /** Goes to the next one (or with -1 to the one before), round and round, from the one gone to last. */
    public void step(int by) {
        List<Doubt> all = of("");
        if (!all.isEmpty()) {
            go(all.get(round.step(by, places(all))));
        }
    }

    private static List<Location> places(List<Doubt> all) {
        return all.stream().map(Doubt::place).toList();
    }

    /** Goes to one. */
    void go(Doubt doubt) {
        round.goTo(doubt.place(), places(of("")));
        if (doubt.place() instanceof Location.OfStatement(Statement.Id id)) {
            focus.workOn(Optional.of(id));
            session.project().statements().find(id).stream()
                    .flatMap(Statement::bound)
                    .flatMap(ref -> session.project().annotation(ref).stream())
                    .max(Comparator.comparingInt((Annotation part) -> part.extent().length()))
                    .ifPresent(lead -> focus.reveal(new Location.OfAnnotation(lead.ref(), lead.extent())));
        } else {
            focus.reveal(doubt.place());
        }
    }

    /** Makes the selected tags surer or less sure, round and round: sure, unsure, discuss. */
    public void turn() {
        List<Annotation> tags = focus.annotations().get().stream()
                .flatMap(ref -> session.project().annotation(ref).stream())
                .toList();
        if (tags.isEmpty()) {
            return;
        }
        Confidence next = tags.getFirst().confidence().next();
        List<Edit> edits = tags.stream().<Edit>map(tag -> new Edit.PutAnnotation(tag.with(next))).toList();
        session.perform(edits.size() == 1
                ? edits.getFirst()
                : new Edit.Batch("mark " + edits.size() + " tags as " + next.word(), edits));
    }
}
