package variorum.workbench.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import variorum.project.Change;
import variorum.project.Edit;
import variorum.project.EditRejected;
import variorum.project.Gestures;
import variorum.project.Project;
import variorum.project.Session;
import variorum.text.Characters;
import variorum.text.Count;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.workbench.filter.Filter;
import variorum.workbench.focus.Focus;

/** The documents as the list shows them: grouped by story, filtered and sorted. */
public final class LibraryModel {

    /** Stories by name; documents in no story come last. */
    private static final Comparator<String> STORIES = Comparator.comparing(String::isEmpty)
            .thenComparing(String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Comparator.naturalOrder());

    private final Session session;
    private final Focus focus;
    private final Figures figures;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Sort> sort = new SimpleObjectProperty<>(Sort.NAME);
    private final Set<String> folded = new HashSet<>();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Row> shown = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyIntegerWrapper listed = new ReadOnlyIntegerWrapper();

    /** Shows the documents of a session and follows it. */
    public LibraryModel(Session session, Focus focus) {
        this.session = session;
        this.focus = focus;
        this.figures = new Figures(session.project());
        session.listen(this::follow);
        focus.columns().subscribe((was, is) -> rebuild());
        filter.subscribe((was, is) -> rebuild());
        sort.subscribe((was, is) -> rebuild());
        rebuild();
    }

    private void follow(Change change) {
        figures.follow(change.after());
        if (change.touches(Project::documents)
                || change.touches(Project::zones)
                || change.touches(Project::annotations)) {
            rebuild();
        }
    }

    /** The rows from top to bottom. */
    public ObservableList<Row> rows() {
        return shown;
    }

    /** What is typed to filter. */
    public StringProperty filter() {
        return filter;
    }

    /** The order within a story. */
    public ObjectProperty<Sort> sort() {
        return sort;
    }

    /** How many documents pass the filter, folded ones included. */
    public ReadOnlyIntegerProperty listed() {
        return listed.getReadOnlyProperty();
    }

    /** Words of a document's story. */
    public int words(Document document) {
        return figures.words(document);
    }

    /** The names of all stories, sorted. */
    public List<String> stories() {
        return session.project().documents().values().stream()
                .map(document -> document.metadata().story())
                .filter(story -> !story.isEmpty())
                .distinct()
                .sorted(STORIES)
                .toList();
    }

    /** Hides the documents of a story, or shows them again. */
    public void fold(String story, boolean hide) {
        if (hide ? folded.add(story) : folded.remove(story)) {
            rebuild();
        }
    }

    /** Opens a document in the active column. */
    public void open(Document document) {
        focus.show("read");
        focus.arrange(columns -> columns.opening(document.id()));
    }

    /** Opens a document beside the active column. */
    public void openBeside(Document document) {
        focus.show("read");
        focus.arrange(columns -> columns.openingBeside(document.id()));
    }

    /** Puts documents into a story, or into none when the name is empty, as one step of undo. */
    public void setStory(List<Document> documents, String story) {
        List<Edit> edits = documents.stream()
                .filter(document -> !document.metadata().story().equals(story))
                .<Edit>map(document -> new Edit.PutDocument(document.with(document.metadata().withStory(story))))
                .toList();
        if (!edits.isEmpty()) {
            String label = story.isEmpty() ? "take out of the story" : "put into the story “" + story + "”";
            session.perform(edits.size() == 1 ? edits.getFirst() : new Edit.Batch(label, edits));
        }
    }

    /** Removes documents with their annotations, as one step of undo; answers what was done, in a sentence. */
    public String remove(List<Document> documents) {
        Project project = session.project();
        int tags = documents.stream().mapToInt(figures::tags).sum();
        List<Edit> edits = documents.stream().map(document -> Gestures.removing(project, document)).toList();
        String what = documents.size() == 1 ? documents.getFirst().name() : documents.size() + " documents";
        session.perform(new Edit.Batch("remove " + what, edits));
        return "Removed " + what + (tags == 0 ? "" : " with " + Count.of(tags, "tag")) + ".";
    }

    /** Gives a document another short name. */
    public void rename(Document document, String name) {
        if (Characters.isBlank(name)) {
            throw new EditRejected("A report needs a name; " + document.name() + " keeps its own.");
        }
        if (!name.equals(document.name())) {
            session.perform(new Edit.Batch(
                    "rename " + document.name() + " to " + name, List.of(new Edit.PutDocument(document.named(name)))));
        }
    }

    private void rebuild() {
        Filter typed = Filter.of(filter.get());
        Map<String, List<Document>> byStory = session.project().documents().values().stream()
                .filter(document -> takes(typed, document))
                .collect(Collectors.groupingBy(
                        document -> document.metadata().story(), () -> new TreeMap<>(STORIES), Collectors.toList()));
        listed.set(byStory.values().stream().mapToInt(List::size).sum());
        boolean heads = byStory.keySet().stream().anyMatch(story -> !story.isEmpty());
        List<Row> fresh = new ArrayList<>();
        byStory.forEach((story, documents) -> {
            boolean hide = heads && typed.isEmpty() && folded.contains(story);
            if (heads) {
                fresh.add(new Row.Group(story, documents.size(), hide));
            }
            if (!hide) {
                documents.stream().sorted(sort.get().order(figures)).map(this::entry).forEach(fresh::add);
            }
        });
        update(fresh);
    }

    private boolean takes(Filter typed, Document document) {
        Metadata about = document.metadata();
        return typed.isEmpty()
                || typed.takes(
                        figures.title(document),
                        document.name(),
                        about.outlet(),
                        about.story(),
                        about.byline(),
                        about.agency(),
                        String.valueOf(about.date()));
    }

    private Row entry(Document document) {
        return new Row.Entry(
                document,
                figures.title(document),
                document.metadata().title().isEmpty(),
                figures.tags(document),
                focus.columns().get().columnOf(document.id()).isPresent());
    }

    /** Replaces row by row where the same things stay in the same places, so that the list keeps its selection. */
    private void update(List<Row> fresh) {
        boolean inPlace = fresh.size() == rows.size();
        for (int i = 0; inPlace && i < fresh.size(); i++) {
            inPlace = fresh.get(i).sameAs(rows.get(i));
        }
        if (!inPlace) {
            rows.setAll(fresh);
            return;
        }
        for (int i = 0; i < fresh.size(); i++) {
            if (!fresh.get(i).equals(rows.get(i))) {
                rows.set(i, fresh.get(i));
            }
        }
    }
}
