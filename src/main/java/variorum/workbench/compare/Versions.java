package variorum.workbench.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import variorum.collation.Side;
import variorum.project.Project;
import variorum.project.Session;
import variorum.text.Document;
import variorum.workbench.focus.Columns;
import variorum.workbench.focus.Focus;
import variorum.workbench.task.Latest;
import variorum.workbench.task.TaskRunner;

/**
 * Which versions are compared, and which two of them are in hand. The documents that are open side by side are taken up
 * when the comparison is looked at, unless others have been chosen since; where fewer than two are open the closest two
 * of the project are proposed.
 */
final class Versions {

    private final Session session;
    private final Focus focus;
    private final Latest search;
    private final ReadOnlyObjectWrapper<Optional<Lineup>> lineup = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Pair>> pair = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Pair>> proposal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Pair> lastOpen = Optional.empty();

    Versions(Session session, Focus focus, TaskRunner tasks) {
        this.session = session;
        this.focus = focus;
        this.search = tasks.latest("Looking for the closest versions");
        lineup.subscribe(now -> pair.set(now.map(Lineup::pair)));
    }

    /** Takes up what is remembered, and remembers from now on. */
    void remember(Memory memory) {
        memory.lineup(session.project(), focus.columns().get().documents()).ifPresent(kept -> {
            lineup.set(Optional.of(kept));
            lastOpen = openPair(focus.columns().get());
        });
        lineup.subscribe(now -> now.ifPresent(kept -> memory.put(kept, focus.columns().get().documents())));
    }

    /** A document of the pair, if there is a pair. */
    Optional<Document> document(Side side) {
        return pair.get().flatMap(two -> session.project().document(two.in(side)));
    }

    /** The document of a column, if there is one. */
    Optional<Document> document(int column) {
        return lineup.get()
                .filter(now -> column < now.size())
                .flatMap(now -> session.project().document(now.columns().get(column)));
    }

    /** Short names of the two. */
    Sigla sigla() {
        return sigla(document(Side.A), document(Side.B));
    }

    /** Short names of the base and of the version of a column. */
    Sigla sigla(int column) {
        return sigla(document(0), document(column));
    }

    private static Sigla sigla(Optional<Document> a, Optional<Document> b) {
        return Sigla.of(a.map(Document::name).orElse(""), b.map(Document::name).orElse(""));
    }

    /** All that stand side by side. */
    ReadOnlyObjectProperty<Optional<Lineup>> lineup() {
        return lineup.getReadOnlyProperty();
    }

    /** The base and the version in hand. */
    ReadOnlyObjectProperty<Optional<Pair>> pair() {
        return pair.getReadOnlyProperty();
    }

    /** What to compare when nothing has been chosen. */
    ReadOnlyObjectProperty<Optional<Pair>> proposal() {
        return proposal.getReadOnlyProperty();
    }

    /** Compares two and no others. */
    void choose(Pair chosen) {
        lineup.set(Optional.of(Lineup.of(chosen)));
    }

    /** Changes what stands side by side, if anything does. */
    void arrange(UnaryOperator<Lineup> change) {
        lineup.set(lineup.get().map(change));
    }

    /** Puts a document into a column, or beside the last one. */
    void choose(int column, Document.Id document) {
        int columns = lineup.get().map(Lineup::size).orElse(0);
        if (columns > 0) {
            arrange(old -> column < columns ? old.with(column, document) : old.adding(document));
        } else {
            choose(column == 0 ? Side.A : Side.B, document);
        }
    }

    /** Puts a document on one side; without a pair yet, beside the one that is open or the first there is. */
    void choose(Side side, Document.Id document) {
        lineup.get().ifPresentOrElse(
                old -> arrange(now -> now.with(side == Side.A ? 0 : now.hand(), document)),
                () -> partner(document).ifPresent(other ->
                        choose(side == Side.A ? new Pair(document, other) : new Pair(other, document))));
    }

    private Optional<Document.Id> partner(Document.Id document) {
        Optional<Document.Id> open = focus.columns().get().documents().stream()
                .filter(id -> !id.equals(document))
                .findFirst();
        return open.or(() -> session.project().documentsByName().stream()
                .map(Document::id)
                .filter(id -> !id.equals(document))
                .findFirst());
    }

    void swap() {
        arrange(old -> old.basedOn(old.hand()));
    }

    /** The comparison comes into view: takes up what is open if that has changed. */
    void look() {
        Optional<Pair> open = openPair(focus.columns().get());
        if (open.isPresent() && !open.equals(lastOpen)) {
            open.ifPresent(this::choose);
        }
        lastOpen = open;
        follow();
    }

    /** Lets go of documents that are gone, and proposes others if there is no pair. */
    void follow() {
        Project project = session.project();
        lineup.set(lineup.get().flatMap(old -> old.only(project.documents()::containsKey)));
        if (lineup.get().isEmpty()) {
            search.run(progress -> ClosestPair.of(project, progress), proposal::set);
        } else {
            search.cancel();
        }
    }

    /** The active document and the one at its right, or at its left where it is the last. */
    private static Optional<Pair> openPair(Columns columns) {
        List<Document.Id> open = columns.documents();
        if (open.size() < 2) {
            return Optional.empty();
        }
        int active = columns.document().map(open::indexOf).orElse(0);
        int left = Math.min(active, open.size() - 2);
        return Optional.of(new Pair(open.get(left), open.get(left + 1)));
    }
}
