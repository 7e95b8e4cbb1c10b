package variorum.workbench.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import variorum.annotation.Annotation;
import variorum.annotation.Coder;
import variorum.annotation.Location;
import variorum.annotation.Statement;
import variorum.project.Edit;
import variorum.project.Journal;
import variorum.project.Project;
import variorum.project.Session;
import variorum.workbench.task.Beside;

/** What happened to the tag and to the statement at hand, read from the journal beside the window. */
final class Histories {

    private static final int LONGEST = 20;

    private record Read(List<Past> tag, List<Past> statement) {}

    private final Session session;
    private final Beside reading;
    private final ReadOnlyObjectWrapper<List<Past>> ofTag = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Past>> ofStatement = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Annotation.Ref> tag = Optional.empty();
    private Optional<Statement.Id> statement = Optional.empty();

    Histories(Session session, Beside reading) {
        this.session = session;
        this.reading = reading;
    }

    /** Newest first; empty until it has been read. */
    ReadOnlyObjectProperty<List<Past>> ofTag() {
        return ofTag.getReadOnlyProperty();
    }

    /** Newest first; empty until it has been read. */
    ReadOnlyObjectProperty<List<Past>> ofStatement() {
        return ofStatement.getReadOnlyProperty();
    }

    /** Reads anew; what was read of something else goes at once. */
    void read(Optional<Annotation> ofThisTag, Optional<Statement.Id> ofThisStatement) {
        if (!tag.equals(ofThisTag.map(Annotation::ref))) {
            tag = ofThisTag.map(Annotation::ref);
            ofTag.set(List.of());
        }
        if (!statement.equals(ofThisStatement)) {
            statement = ofThisStatement;
            ofStatement.set(List.of());
        }
        Project now = session.project();
        reading.run(
                progress -> new Read(
                        ofThisTag.map(one -> pasts(one, now)).orElse(List.of()),
                        ofThisStatement.map(one -> pasts(one, now)).orElse(List.of())),
                read -> {
                    ofTag.set(read.tag());
                    ofStatement.set(read.statement());
                });
    }

    private List<Past> pasts(Annotation one, Project now) {
        Annotation.Ref ref = one.ref();
        return pasts(new Location.OfAnnotation(ref, one.extent()), now, line -> {
            Optional<Annotation> after = tag(session.journal().edit(line), ref);
            Optional<Annotation> before = tag(session.journal().inverse(line), ref);
            return after.flatMap(is -> before.map(was -> Facts.of(is, now).since(Facts.of(was, now))))
                    .orElse(List.of());
        });
    }

    private List<Past> pasts(Statement.Id id, Project now) {
        return pasts(new Location.OfStatement(id), now, line -> {
            Optional<Facts> after = statement(session.journal().edit(line), id).map(is -> Facts.of(is, now));
            Optional<Facts> before = statement(session.journal().inverse(line), id).map(was -> Facts.of(was, now));
            return after.map(is -> before.map(is::since).orElseGet(is::all)).orElse(List.of());
        });
    }

    /**
     * Only lines about a place are opened to see what they changed: one about the whole project, such as an import, may
     * be as large as the project.
     */
    private List<Past> pasts(Location thing, Project now, Function<Journal.Line, List<String>> changes) {
        return session.journal().history(thing, LONGEST).stream()
                .map(line -> new Past(
                        line.at(),
                        Optional.ofNullable(now.coders().get(line.coder())).map(Coder::name).orElse(""),
                        line.label(),
                        line.location() instanceof Location.WholeProject ? List.of() : changes.apply(line),
                        line.takenBack()))
                .toList();
    }

    private static Optional<Annotation> tag(Edit edit, Annotation.Ref ref) {
        return edit.single()
                .flatMap(each -> each instanceof Edit.PutAnnotation(Annotation put) && put.ref().equals(ref)
                        ? Optional.of(put).stream()
                        : Optional.<Annotation>empty().stream())
                .reduce((first, last) -> last);
    }

    private static Optional<Statement> statement(Edit edit, Statement.Id id) {
        return edit.single()
                .flatMap(each -> each instanceof Edit.PutStatement(Statement put) && put.id().equals(id)
                        ? Optional.of(put).stream()
                        : Optional.<Statement>empty().stream())
                .reduce((first, last) -> last);
    }
}
