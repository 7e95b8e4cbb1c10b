package variorum.workbench.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.collation.Alignment;
import variorum.project.Change;
import variorum.project.Project;
import variorum.project.Session;
import variorum.search.names.NewNames;
import variorum.text.Document;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.zoning.ZoneRecogniser;
import variorum.workbench.focus.Columns;
import variorum.workbench.focus.Focus;
import variorum.workbench.focus.TextSelection;
import variorum.workbench.suggestions.Suggestion;
import variorum.workbench.suggestions.Suggestions;
import variorum.workbench.tagging.Tagger;
import variorum.workbench.task.Latest;

/** The reading columns: which documents stand in them, what they show, and what the hands do in them. */
public final class ReaderModel {

    private final Session session;
    private final Focus focus;
    private final ReadOnlyObjectWrapper<List<Optional<ColumnModel>>> columns = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Caret>> caret = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Code>> lastCode = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Codebook> codebook = new ReadOnlyObjectWrapper<>(Codebook.EMPTY);
    private final Hands hands;
    private final Passages passages;
    private final Tagger tagger;
    private final Links links;
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final BooleanProperty fading = new SimpleBooleanProperty();
    private final Suggestions suggestions;
    private final List<Runnable> linkListeners = new ArrayList<>();

    /**
     * Shows what the focus says is open in a session, and follows both.
     *
     * @param comparing where the open reports are compared
     * @param naming where names are looked for in them
     */
    public ReaderModel(Session session, Focus focus, Tagger tagger, Latest comparing, Latest naming) {
        this.session = session;
        this.focus = focus;
        this.tagger = tagger;
        this.links = new Links(comparing, this::linked);
        fading.subscribe((before, now) -> fade());
        this.suggestions = new Suggestions(session, focus, naming);
        this.hands = new Hands(session, focus, tagger, caret::get);
        this.passages = new Passages(session, focus, caret::get);
        codebook.set(session.project().codebook());
        empty.set(session.project().documents().isEmpty());
        session.listen(this::follow);
        tagger.last().subscribe(code -> refreshLast());
        focus.columns().subscribe(this::arrange);
    }

    /** Whether the project has no report. */
    ReadOnlyBooleanProperty isEmpty() {
        return empty.getReadOnlyProperty();
    }

    /** The columns from left to right; an empty one waits for a document. */
    ReadOnlyObjectProperty<List<Optional<ColumnModel>>> columns() {
        return columns.getReadOnlyProperty();
    }

    /** What the keys do to tags. */
    Hands hands() {
        return hands;
    }

    /** The project now. */
    Project project() {
        return session.project();
    }

    /** The column that a document is shown in. */
    Optional<ColumnModel> column(Document.Id id) {
        return columns.get().stream().flatMap(Optional::stream).filter(column -> column.id().equals(id)).findFirst();
    }

    /** The column that the hands are in. */
    Optional<ColumnModel> active() {
        return focus.document().flatMap(this::column);
    }

    /** Names in the open reports that are not tagged. */
    Suggestions suggestions() {
        return suggestions;
    }

    /** What the open reports share. */
    Links links() {
        return links;
    }

    /** Calls the listener whenever more, or something else, is known of what the open reports share. */
    void onLinks(Runnable listener) {
        linkListeners.add(listener);
    }

    /** Whether what stands in a report further left fades, so that a reader sees what is new. */
    BooleanProperty fading() {
        return fading;
    }

    private void fade() {
        List<Document.Id> before = new ArrayList<>();
        columns.get().stream().flatMap(Optional::stream).forEach(column -> {
            List<Alignment> read = before.stream().flatMap(id -> links.between(column.id(), id).stream()).toList();
            column.know(ReadAlready.layer(fading.get() ? read : List.of()));
            before.add(column.id());
        });
    }

    private void linked() {
        fade();
        columns.get().forEach(column -> column.ifPresent(open -> open.share(links.shares(project(), open.id()))));
        linkListeners.forEach(Runnable::run);
    }

    /** The tags on a character of a report; nothing where there are none. */
    Optional<Stack> stackAt(Document.Id id, int offset) {
        return project().document(id)
                .map(document -> Stack.at(project(), document, offset))
                .filter(stack -> !stack.tags().isEmpty());
    }

    /** The words that the hands mean. */
    public Passages passages() {
        return passages;
    }

    /** The codes there are now. */
    ReadOnlyObjectProperty<Codebook> codebook() {
        return codebook.getReadOnlyProperty();
    }

    /** The code that was tagged with last, as long as it is in the codebook. */
    ReadOnlyObjectProperty<Optional<Code>> lastCode() {
        return lastCode.getReadOnlyProperty();
    }

    private void refreshLast() {
        lastCode.set(tagger.last().get().flatMap(id -> project().codebook().code(id)));
    }

    /** What some words can be tagged with. */
    Choices choices(TextSelection words) {
        Optional<String> quote = project().document(words.document()).map(document -> words.span().in(document.text()));
        Optional<NewNames.Proposal> fresh = suggestions.current().flatMap(Suggestion::fresh);
        return new Choices(project(), quote.orElse(""), tagger.last().get(), fresh);
    }

    /** Tags by the key of a code; a name that is suggested is linked, or registered, with it. */
    void tag(Code.Id id) {
        Optional<Suggestion> name = suggestions.current();
        name.flatMap(on -> project().codebook().code(id).flatMap(code -> Naming.of(on, code, project().codebook())))
                .ifPresentOrElse(
                        choice -> tag(Suggestions.selection(name.orElseThrow()), choice), () -> hands.tag(id));
    }

    /** Tags as {@link #tag(Code.Id)} does with the code that was used last. */
    void again() {
        lastCode.get().ifPresent(code -> tag(code.id()));
    }

    /** Tags some words as it was chosen. */
    void tag(TextSelection words, Choice choice) {
        switch (choice) {
            case Choice.OfCode(Code code, int uses) -> tagger.tag(words, code.id());
            case Choice.OfEntity entity -> tagger.tag(words, entity.code().id(), entity.entity().id());
            case Choice.OfNewEntity name -> tagger.tagAsNew(words, name.code(), name.in(project()));
            case Choice.OfNewCode fresh -> tagger.tagWithNew(words, fresh.in(project().codebook()));
        }
    }

    /**
     * Words have been selected by mouse: an armed code tags them at once.
     *
     * @param further whether they belong to the tag that was selected last
     */
    void endSelecting(boolean further) {
        if (further && focus.selection().get().flatMap(words -> hands.recent(words.document())).isPresent()) {
            hands.addPart();
        } else {
            focus.armed().get().ifPresent(tagger::tag);
        }
    }

    /** Gives the selected words, or else the paragraph at the caret, a function in their report. */
    void setZone(Zone.Kind kind) {
        caret.get().ifPresent(at -> project().document(at.document()).ifPresent(document -> {
            Span span = focus.selection().get()
                    .filter(words -> words.document().equals(at.document()))
                    .map(TextSelection::span)
                    .orElseGet(() -> Zoning.paragraphAt(document.text(), at.offset()));
            setZone(document, kind, span);
        }));
    }

    /** Gives a stretch of a report a function. */
    void setZone(Document document, Zone.Kind kind, Span span) {
        session.perform(new Zoning(project(), document).as(kind, span));
    }

    /** Lets the zones of the active report be recognised again, in place of those there are. */
    void recogniseZones() {
        active().map(column -> column.page().get().document()).ifPresent(document -> {
            String label = "recognise the zones of " + document.name() + " again";
            session.perform(new Zoning(project(), document).put(ZoneRecogniser.recognise(document.text()), label));
        });
    }

    /** Says that the hands came into a text, where its caret is. */
    void enter(Caret place) {
        if (caret.get().filter(at -> at.document().equals(place.document())).isEmpty()) {
            caret.set(Optional.of(place));
        }
    }

    /** Says that the hands moved. A selected tag that they left is let go, unless words are being selected. */
    void moveTo(Caret place, boolean selecting) {
        caret.set(Optional.of(place));
        if (!selecting && !focus.annotations().get().isEmpty() && !isAtSelected(place)) {
            focus.select(List.of());
        }
    }

    private boolean isAtSelected(Caret place) {
        return focus.annotations().get().stream()
                .flatMap(ref -> project().annotation(ref).stream())
                .filter(tag -> tag.document().equals(place.document()))
                .flatMap(tag -> tag.spans().stream())
                .anyMatch(span -> span.start() <= place.offset() && place.offset() <= span.end());
    }

    private void follow(Change change) {
        columns.get().forEach(column -> column.ifPresent(open -> open.follow(change.after())));
        empty.set(change.after().documents().isEmpty());
        if (change.touches(Project::codebook)) {
            codebook.set(change.after().codebook());
            refreshLast();
        }
        suggestions.follow(change);
        boolean texts = change.touches(Project::zones) || change.touches(Project::documents);
        if (texts || change.touches(Project::comparing)) {
            compare();
        }
    }

    private void compare() {
        links.follow(project(), columns.get().stream().flatMap(Optional::stream).map(ColumnModel::id).toList());
    }

    /** Columns of documents that stay open stay what they are, wherever they go. */
    private void arrange(Columns now) {
        Map<Document.Id, ColumnModel> before = new HashMap<>();
        columns.get().forEach(column -> column.ifPresent(open -> before.put(open.id(), open)));
        List<Optional<ColumnModel>> arranged = new ArrayList<>();
        for (Optional<Document.Id> open : now.open()) {
            arranged.add(open.flatMap(project()::document).map(document ->
                    before.computeIfAbsent(document.id(), id -> new ColumnModel(project(), document))));
        }
        if (!arranged.equals(columns.get())) {
            columns.set(List.copyOf(arranged));
            compare();
            suggestions.look();
        }
    }
}
