package variorum.workbench.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.project.Change;
import variorum.project.Project;
import variorum.project.Session;
import variorum.search.Concordance;
import variorum.search.Hit;
import variorum.search.Presearch;
import variorum.search.Query;
import variorum.search.language.BadQuery;
import variorum.search.language.Completions;
import variorum.search.language.Names;
import variorum.search.language.QueryLanguage;
import variorum.text.Document;
import variorum.text.Paragraphs;
import variorum.text.Span;
import variorum.workbench.focus.Focus;
import variorum.workbench.task.Latest;
import variorum.workbench.task.Running;

/**
 * A query and its answer. The search runs beside the window on the snapshot of the moment; a change of the project asks
 * again, at once while the tab is shown and else when it is shown next.
 */
public final class SearchModel {

    /** The tab this stands in. */
    public static final String VIEW = "search";

    private final Session session;
    private final Focus focus;
    private final Latest latest;
    private final Presearch presearch;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Concordance.Order> order = new SimpleObjectProperty<>(Concordance.Order.AS_FOUND);
    private final ObservableList<Concordance.Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Concordance.Line> shown = FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<BadQuery>> bad = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper answers = new ReadOnlyIntegerWrapper();
    private @Nullable Running running;
    private boolean stale;

    /** Searches the project of a session; {@code presearch} narrows where to look. */
    public SearchModel(Session session, Focus focus, Latest latest, Presearch presearch) {
        this.session = session;
        this.focus = focus;
        this.latest = latest;
        this.presearch = presearch;
        session.listen(this::follow);
        order.subscribe((was, is) -> search());
        focus.view().subscribe((was, is) -> whenShown());
    }

    private void follow(Change change) {
        boolean touched = change.touches(Project::documents)
                || change.touches(Project::annotations)
                || change.touches(Project::statements)
                || change.touches(Project::codebook)
                || change.touches(Project::entities)
                || change.touches(Project::coders);
        if (touched && !query.get().isBlank()) {
            stale = true;
            whenShown();
        }
        changes.set(changes.get() + 1);
    }

    private void whenShown() {
        if (stale && focus.view().get().equals(VIEW)) {
            search();
        }
    }

    /** What is sought, as it is typed. Nothing is searched until {@link #search}. */
    public StringProperty query() {
        return query;
    }

    /** By what the lines are sorted. */
    public ObjectProperty<Concordance.Order> order() {
        return order;
    }

    /** The lines found. */
    public ObservableList<Concordance.Line> lines() {
        return shown;
    }

    /** The answer that is shown. */
    ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /** Why the query can't be understood, if it can't. */
    public ReadOnlyObjectProperty<Optional<BadQuery>> bad() {
        return bad.getReadOnlyProperty();
    }

    /** Whether an answer is awaited. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Counts the changes of the project, so that rows can look again which tags they show. */
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /** Counts the answers that came. */
    ReadOnlyIntegerProperty answers() {
        return answers.getReadOnlyProperty();
    }

    /** Searches for what is typed; the newest search counts. */
    public void search() {
        stale = false;
        String written = query.get().strip();
        running = null;
        latest.cancel();
        busy.set(false);
        bad.set(Optional.empty());
        if (written.isEmpty()) {
            show(Found.NOTHING);
            return;
        }
        try {
            Query understood = QueryLanguage.read(query.get(), names());
            Asking asking = new Asking(presearch, session.project(), written, order.get());
            Running started =
                    latest.grow((progress, soFar) -> asking.find(understood, progress, soFar), this::show);
            running = started;
            started.ended().subscribe(ended -> follow(started, ended, written));
        } catch (BadQuery wrong) {
            bad.set(Optional.of(wrong));
        }
    }

    /** Whoever stops a search must not read what was found before as its answer. */
    private void follow(Running search, boolean ended, String written) {
        if (running == search) {
            busy.set(!ended);
            if (ended && search.isCancelled()) {
                Found sofar = found.get();
                boolean ofThis = sofar.query().equals(written) && sofar.extent() == Found.Extent.SO_FAR;
                show(ofThis ? sofar.stopped() : new Found(written, List.of(), Found.Extent.STOPPED));
            }
        }
    }

    /** Lines that come later are put behind those that are there, so that what is selected stays so. */
    private void show(Found answer) {
        List<Concordance.Line> all = answer.lines();
        if (all.size() > lines.size() && all.subList(0, lines.size()).equals(lines)) {
            lines.addAll(all.subList(lines.size(), all.size()));
        } else if (!all.equals(lines)) {
            lines.setAll(all);
        }
        found.set(answer);
        answers.set(answers.get() + 1);
    }

    /** The names a query may use now. */
    private Names names() {
        Project project = session.project();
        return new Names(
                project.codebook(), project.coders(), session.coder(), project.entities(),
                project.statementTypes().values(), project.documents().values());
    }

    /** What may come next at the caret, an offset in the query. */
    List<Completions.Proposal> proposals(int caret) {
        return Completions.at(query.get(), caret, names());
    }

    /** Goes to a hit in the text. */
    void open(Hit hit) {
        focus.reveal(hit.location(), session.project());
    }

    /** Selects the tags among these hits, so that the inspector shows them, one or several. */
    void select(List<Hit> hits) {
        focus.select(hits.stream()
                .flatMap(hit -> hit.ref().stream())
                .filter(ref -> session.project().annotation(ref).isPresent())
                .toList());
    }

    /** The tags that lie on a hit, a few at most. */
    List<Code> codesOn(Hit hit, int most) {
        return session.project().annotationsOf(hit.document()).touching(hit.span())
                .filter(tag -> hit.annotation() == null || tag.id().equals(hit.annotation()))
                .map(Annotation::code)
                .distinct()
                .flatMap(id -> session.project().codebook().code(id).stream())
                .limit(most)
                .toList();
    }

    /** The document of a hit. */
    Optional<Document> document(Hit hit) {
        return session.project().document(hit.document());
    }

    /** What to call the report of a hit in a list. */
    String reportOf(Hit hit) {
        return document(hit)
                .map(document -> document.name() + "  " + document.metadata().outlet())
                .orElse("");
    }

    /** The title of a document, with its outlet. */
    String titleOf(Document document) {
        String outlet = document.metadata().outlet();
        return document.name() + "  " + session.project().titleOf(document) + (outlet.isEmpty() ? "" : ", " + outlet);
    }

    /** What is marked in the paragraph of a hit, UTF-16: the parts of the tag that was found, or the words. */
    List<Span> partsOf(Hit hit) {
        return hit.ref().flatMap(session.project()::annotation).map(Annotation::spans).orElse(List.of(hit.span()));
    }

    /** The paragraph of a hit, UTF-16; the hit's own span when it reaches over several. */
    Span paragraphOf(Hit hit) {
        return document(hit)
                .flatMap(document -> Paragraphs.within(document.text(), Span.of(document.text())).stream()
                        .filter(paragraph -> paragraph.contains(hit.span()))
                        .findFirst())
                .orElse(hit.span());
    }
}
