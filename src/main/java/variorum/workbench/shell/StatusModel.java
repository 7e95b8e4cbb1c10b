package variorum.workbench.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import variorum.annotation.Coder;
import variorum.project.Change;
import variorum.project.Project;
import variorum.project.Session;
import variorum.workbench.control.Phrase;

/** What the status bar says of the project: who codes, and how much there is. */
final class StatusModel {

    private final Session session;
    private final ReadOnlyStringWrapper coder = new ReadOnlyStringWrapper();
    private final ReadOnlyObjectWrapper<List<String>> counts = new ReadOnlyObjectWrapper<>(List.of());

    StatusModel(Session session) {
        this.session = session;
        session.listen(this::follow);
        session.listenToCoder(() -> refresh(session.project()));
        refresh(session.project());
    }

    private void follow(Change change) {
        refresh(change.after());
    }

    private void refresh(Project project) {
        coder.set(Optional.ofNullable(project.coders().get(session.coder())).map(Coder::name).orElse("Nobody"));
        counts.set(List.of(
                Phrase.count(project.documents().size(), "document"),
                Phrase.count(project.annotationCount(), "tag"),
                Phrase.count(project.statements().size(), "statement")));
    }

    /** The name of who codes. */
    ReadOnlyStringProperty coder() {
        return coder.getReadOnlyProperty();
    }

    /** "5 documents", "119 tags", "21 statements". */
    ReadOnlyObjectProperty<List<String>> counts() {
        return counts.getReadOnlyProperty();
    }
}
