package variorum.workbench.history;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import variorum.annotation.Coder;
import variorum.annotation.Location;
import variorum.project.Journal;
import variorum.project.Session;
import variorum.workbench.focus.Focus;
import variorum.workbench.task.Beside;

/** Everything that was done in the project, newest first. */
public final class HistoryModel {

    private static final int MOST = 500;

    private final Session session;
    private final Focus focus;
    private final ObservableList<Journal.Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Journal.Line> shown = FXCollections.unmodifiableObservableList(lines);
    private final Beside reading;
    private boolean watched;

    /**
     * The history of a session. It reads the journal only while somebody looks.
     *
     * @param reading where the journal is read
     */
    public HistoryModel(Session session, Focus focus, Beside reading) {
        this.reading = reading;
        this.session = session;
        this.focus = focus;
        session.listen(change -> refresh());
    }

    /** Says whether somebody looks. */
    public void watch(boolean looking) {
        watched = looking;
        refresh();
    }

    private void refresh() {
        if (watched) {
            reading.run(progress -> session.journal().history(new Location.WholeProject(), MOST), lines::setAll);
        }
    }

    /** The lines, newest first; at most some hundred. */
    public ObservableList<Journal.Line> lines() {
        return shown;
    }

    /** The name of who did it. */
    public String coder(Journal.Line line) {
        return Optional.ofNullable(session.project().coders().get(line.coder())).map(Coder::name).orElse("");
    }

    /** The short name of the document it was done in; empty for none. */
    public String document(Journal.Line line) {
        return line.location()
                .document()
                .flatMap(session.project()::document)
                .map(document -> document.name())
                .orElse("");
    }

    /** Goes to where it was done, as far as that is still there. */
    public void goTo(Journal.Line line) {
        focus.reveal(line.location(), session.project());
    }
}
