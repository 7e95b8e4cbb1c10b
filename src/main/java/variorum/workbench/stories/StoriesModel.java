package variorum.workbench.stories;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import variorum.collation.Witness;
import variorum.collation.overlap.Overlap;
import variorum.collation.overlap.OverlapSearch;
import variorum.collation.overlap.Overlaps;
import variorum.collation.overlap.Sketch;
import variorum.collation.overlap.Story;
import variorum.project.Change;
import variorum.project.Project;
import variorum.project.Session;
import variorum.project.StoryNames;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.workbench.focus.Columns;
import variorum.workbench.focus.Focus;
import variorum.workbench.task.Latest;

/** The stories of a project, found again when its reports or their zones have changed and the tab is shown. */
public final class StoriesModel {

    /** The tab this stands in. */
    public static final String VIEW = "stories";

    /** Where two reports are compared. */
    private static final String COMPARE = "compare";

    private static final String READ = "read";
    private static final double USUAL = 0.1;

    private static final Comparator<Document> BY_DATE = Comparator.comparing(
                    (Document document) -> Optional.ofNullable(document.metadata().date()).orElse(LocalDate.MAX))
            .thenComparing(Document::name)
            .thenComparing(Document::id);

    private final Session session;
    private final Focus focus;
    private final Latest latest;
    private final Function<Progress, List<Sketch>> sketches;
    private final DoubleProperty least = new SimpleDoubleProperty(USUAL);
    private final ReadOnlyObjectWrapper<Optional<Overlaps>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Story>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private boolean stale = true;

    /**
     * For an open project.
     *
     * @param sketches what the search for shared words knows of each report; takes time
     */
    public StoriesModel(Session session, Focus focus, Latest latest, Function<Progress, List<Sketch>> sketches) {
        this.session = session;
        this.focus = focus;
        this.latest = latest;
        this.sketches = sketches;
        session.listen(this::follow);
        focus.view().subscribe((was, is) -> whenShown());
        least.subscribe((was, is) -> again());
    }

    private void follow(Change change) {
        if (change.touches(Project::documents) || change.touches(Project::zones)) {
            again();
        }
    }

    private void again() {
        stale = true;
        whenShown();
    }

    private void whenShown() {
        if (stale && focus.view().get().equals(VIEW)) {
            stale = false;
            look();
        }
    }

    private void look() {
        Project project = session.project();
        double min = least.get();
        latest.run(progress -> search(project, min, progress), this::answered);
    }

    private Overlaps search(Project project, double min, Progress progress) {
        List<Sketch> known = sketches.apply(progress.part(0, 0.5)).stream()
                .filter(sketch -> project.documents().containsKey(sketch.document()))
                .toList();
        Progress rest = progress.part(0.5, 1);
        return OverlapSearch.over(known, rest).all(min, id -> witness(project, id), rest);
    }

    private static Witness witness(Project project, Document.Id id) {
        Document document = project.document(id).orElseThrow();
        return Witness.of(id.value(), document, project.zonesOf(id));
    }

    private void answered(Overlaps answer) {
        Optional<Document.Id> before = chosen.get().map(Story::centre);
        found.set(Optional.of(answer));
        chosen.set(answer.stories().stream()
                .filter(story -> before.filter(story.documents()::contains).isPresent())
                .findFirst()
                .or(() -> answer.stories().stream().findFirst()));
    }

    /** What was found; empty until the first answer. */
    public ReadOnlyObjectProperty<Optional<Overlaps>> found() {
        return found.getReadOnlyProperty();
    }

    /** How much of one report has to stand in another, 0 to 1, for the two to count. */
    public DoubleProperty least() {
        return least;
    }

    /** The story that is looked at. */
    public ObjectProperty<Optional<Story>> chosen() {
        return chosen;
    }

    /** The reports of a story, the earliest first, those without a date last. */
    public List<Document> documents(Story story) {
        Project project = session.project();
        return story.documents().stream()
                .flatMap(id -> project.document(id).stream())
                .sorted(BY_DATE)
                .toList();
    }

    /** The reports that are in no story, the earliest first. */
    public List<Document> alone() {
        Set<Document.Id> told = new HashSet<>();
        found.get().ifPresent(answer -> answer.stories().forEach(story -> told.addAll(story.documents())));
        return session.project().documents().values().stream()
                .filter(document -> !told.contains(document.id()))
                .sorted(BY_DATE)
                .toList();
    }

    /** What a report is called in a list. */
    public String title(Document document) {
        return session.project().titleOf(document);
    }

    /** What a story is called: the name its reports have in common, else the title of the one in its centre. */
    public String title(Story story) {
        Set<String> names = new HashSet<>();
        documents(story).forEach(document -> names.add(document.metadata().story()));
        names.remove("");
        return names.size() == 1
                ? names.iterator().next()
                : session.project().document(story.centre()).map(this::title).orElse("");
    }

    /** How much of one report stands in another, 0 to 1; empty when it is less than what counts. */
    public Optional<Double> share(Document one, Document other) {
        return found.get().flatMap(answer -> answer.pairs().stream()
                .filter(pair -> holds(pair, one, other))
                .findFirst()
                .map(pair -> pair.a().equals(one.id()) ? pair.aInB() : pair.bInA()));
    }

    private static boolean holds(Overlap pair, Document one, Document other) {
        return (pair.a().equals(one.id()) && pair.b().equals(other.id()))
                || (pair.b().equals(one.id()) && pair.a().equals(other.id()));
    }

    /** Sets two reports side by side and shows how they differ. */
    public void compare(Document one, Document other) {
        focus.arrange(columns -> columns.openingIn(0, one.id()).openingIn(1, other.id()).activating(0));
        focus.show(COMPARE);
    }

    /** Compares the two reports of a story that share most of their words, the earlier on the left. */
    public void compare(Story story) {
        List<Document> documents = documents(story);
        Set<Document.Id> told = new HashSet<>(story.documents());
        found.get().stream()
                .flatMap(answer -> answer.pairs().stream())
                .filter(pair -> told.contains(pair.a()) && told.contains(pair.b()))
                .max(Comparator.comparingDouble(pair -> pair.aInB() + pair.bInA()))
                .ifPresent(pair -> {
                    List<Document> two = documents.stream()
                            .filter(document -> document.id().equals(pair.a()) || document.id().equals(pair.b()))
                            .toList();
                    compare(two.getFirst(), two.getLast());
                });
    }

    /** Opens the reports of a story side by side, as many as there is room for. */
    public void read(Story story) {
        List<Optional<Document.Id>> open = documents(story).stream()
                .limit(Columns.MOST)
                .map(document -> Optional.of(document.id()))
                .toList();
        focus.arrange(columns -> new Columns(open, 0));
        focus.show(READ);
    }

    /** Gives the reports of a story a name in common, by which lists group them; one step of undo. */
    public void name(Story story, String name) {
        StoryNames.naming(documents(story), name).ifPresent(session::perform);
    }
}
