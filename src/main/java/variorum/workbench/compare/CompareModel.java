package variorum.workbench.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import variorum.collation.AlteredQuotation;
import variorum.collation.Difference;
import variorum.collation.Layer;
import variorum.collation.ParagraphPair;
import variorum.collation.Side;
import variorum.collation.Substitution;
import variorum.project.Change;
import variorum.project.Project;
import variorum.project.Session;
import variorum.text.Document;
import variorum.workbench.focus.Focus;
import variorum.workbench.task.Latest;
import variorum.workbench.task.Running;
import variorum.workbench.task.TaskRunner;

/** Two versions of a story, how they differ, and where in them the reader is. Used on the toolkit's thread. */
public final class CompareModel {

    private static final Set<Layer> OFF_AT_FIRST = Set.of(Layer.TYPOGRAPHY, Layer.STYLE);

    private final Session session;
    private final Versions versions;
    private final Latest work;
    /** Held, because a read-only view of a list is told of changes only as long as somebody holds it. */
    private final ObservableList<Running> works;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CHOOSING);
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Set<Layer>> layers = new ReadOnlyObjectWrapper<>(
            Set.copyOf(EnumSet.complementOf(EnumSet.copyOf(OFF_AT_FIRST))));
    private final ReadOnlyObjectWrapper<List<Difference>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Difference>> listed = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Difference>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Wordings> wordings = new ReadOnlyObjectWrapper<>(Wordings.OWN);
    private final ReadOnlyObjectWrapper<List<ParagraphPair>> ghosts = new ReadOnlyObjectWrapper<>(List.of());
    private final List<Consumer<Place>> goers = new CopyOnWriteArrayList<>();
    private Optional<Question> asked = Optional.empty();
    private Optional<Running> running = Optional.empty();
    /** Where the reader is among the differences while none is current: how many lie before. */
    private int before;
    private boolean awake;

    /** Where the comparison stands. */
    enum Stage {
        /** There are no two versions yet. */
        CHOOSING,
        /** It is being worked out. */
        WORKING,
        /** It can be read. */
        READY,
        /** It was stopped, or something went wrong. */
        STOPPED
    }

    /** Compares documents of a session; the first two are taken from what is open. */
    public CompareModel(Session session, Focus focus, TaskRunner tasks) {
        this.session = session;
        this.versions = new Versions(session, focus, tasks);
        this.work = tasks.latest("Comparing");
        this.works = tasks.running();
        session.listen(this::follow);
        versions.pair().subscribe(() -> ask());
        works.addListener((ListChangeListener<Running>) change -> notice());
        filter.subscribe(this::list);
    }

    /** Says whether anybody looks: nothing is worked out for nobody. */
    void look(boolean looking) {
        awake = looking;
        if (awake) {
            versions.look();
            ask();
        }
    }

    private void follow(Change change) {
        if (awake && (change.touches(Project::documents) || change.touches(Project::zones))) {
            versions.follow();
            ask();
        }
    }

    /** Works out the comparison if anything it depends on has changed. */
    private void ask() {
        if (!awake) {
            return;
        }
        Optional<Question> question = versions.pair().get().flatMap(pair -> Question.of(session.project(), pair));
        if (question.equals(asked)) {
            return;
        }
        boolean sameTexts = question.isPresent() && asked.isPresent() && question.get().asksAbout(asked.get());
        asked = question;
        if (!sameTexts) {
            answer(Optional.empty());
        }
        question.ifPresentOrElse(this::run, () -> {
            work.cancel();
            stage.set(Stage.CHOOSING);
        });
    }

    private void run(Question question) {
        stage.set(Stage.WORKING);
        running = Optional.of(work.run(progress -> Comparison.of(question, progress), answer -> {
            answer(Optional.of(answer));
            stage.set(Stage.READY);
        }));
    }

    /** Work that ends was cancelled or went wrong, unless its answer follows at once. */
    private void notice() {
        if (running.isPresent() && !works.contains(running.get())) {
            running = Optional.empty();
            stage.set(Stage.STOPPED);
        }
    }

    /** Asks again after the work was stopped. */
    void again() {
        asked = Optional.empty();
        ask();
    }

    private void answer(Optional<Comparison> answer) {
        Optional<Difference> still = current.get()
                .filter(d -> answer.isPresent() && answer.get().differences().contains(d));
        before = 0;
        current.set(still);
        ghosts.set(List.of());
        comparison.set(answer);
        select();
    }

    private void select() {
        shown.set(differences().stream().filter(difference -> layers.get().contains(difference.layer())).toList());
        list();
    }

    private void list() {
        Predicate<Difference> taken = comparison.get().map(c -> Readings.filter(c, filter.get())).orElse(d -> true);
        listed.set(shown.get().stream().filter(taken).toList());
    }

    private List<Difference> differences() {
        return comparison.get().map(Comparison::differences).orElse(List.of());
    }

    /** Where the comparison stands. */
    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /** Which two versions are compared. */
    Versions versions() {
        return versions;
    }

    /** The project now. */
    Project project() {
        return session.project();
    }

    /** A document of the pair, if there is a pair. */
    Optional<Document> document(Side side) {
        return versions.pair().get().flatMap(pair -> session.project().document(pair.in(side)));
    }

    /** Short names of the two. */
    Sigla sigla() {
        return Sigla.of(
                document(Side.A).map(Document::name).orElse(""),
                document(Side.B).map(Document::name).orElse(""));
    }

    /** The answer; nothing while there is none yet. */
    ReadOnlyObjectProperty<Optional<Comparison>> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /** The layers whose differences are shown. */
    ReadOnlyObjectProperty<Set<Layer>> layers() {
        return layers.getReadOnlyProperty();
    }

    /** Shows a layer or hides it; its count stays. */
    void show(Layer layer, boolean on) {
        Set<Layer> changed = EnumSet.noneOf(Layer.class);
        changed.addAll(layers.get());
        if (on ? changed.add(layer) : changed.remove(layer)) {
            layers.set(Set.copyOf(changed));
            select();
        }
    }

    /** The differences of the shown layers, in the reading order of the version on the left. */
    ReadOnlyObjectProperty<List<Difference>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Those of them that what is typed picks. */
    ReadOnlyObjectProperty<List<Difference>> listed() {
        return listed.getReadOnlyProperty();
    }

    /** What is typed to find differences. */
    StringProperty filter() {
        return filter;
    }

    /** The difference the reader is at. */
    ReadOnlyObjectProperty<Optional<Difference>> current() {
        return current.getReadOnlyProperty();
    }

    /** Whose words are set where the versions differ. */
    ReadOnlyObjectProperty<Wordings> wordings() {
        return wordings.getReadOnlyProperty();
    }

    /** Sets these words from now on. */
    void set(Wordings words) {
        wordings.set(words);
    }

    /** The moved paragraphs whose outlines are shown beside their partners, in both columns. */
    ReadOnlyObjectProperty<List<ParagraphPair>> ghosts() {
        return ghosts.getReadOnlyProperty();
    }

    /** Shows the outlines of all moved paragraphs, or takes them away. */
    void toggleGhosts() {
        boolean none = ghosts.get().isEmpty();
        ghosts.set(none ? comparison.get().map(Comparison::movedPairs).orElse(List.of()) : List.of());
    }

    /** Calls the listener with every place that is to be brought into view. */
    void onGo(Consumer<Place> listener) {
        goers.add(listener);
    }

    /** Brings a place into view. */
    void go(Place place) {
        goers.forEach(goer -> goer.accept(place));
    }

    /** Makes a difference the current one and brings it into view. */
    void go(Difference difference) {
        current.set(Optional.of(difference));
        go(Place.of(difference));
    }

    /** Makes a difference the current one that is in view already. */
    void stand(Difference difference) {
        current.set(Optional.of(difference));
    }

    /** The reader is at a place where there is no difference: the next one is looked for from here. */
    void stand(Side side, int offset) {
        List<Difference> all = differences();
        int index = 0;
        while (index < all.size() && all.get(index).in(side).start() < offset) {
            index++;
        }
        before = index;
        current.set(Optional.empty());
    }

    /**
     * Goes to the next thing of a kind, or to the one before; after the last comes the first. Answers whether there is
     * one.
     */
    boolean step(Walk walk, boolean forward) {
        List<Difference> all = differences();
        List<Integer> stops = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Difference difference = all.get(i);
            if (walk.stopsAt(difference) && (walk != Walk.DIFFERENCE || layers.get().contains(difference.layer()))) {
                stops.add(i);
            }
        }
        if (stops.isEmpty()) {
            return false;
        }
        int at = current.get().map(all::indexOf).orElse(-1);
        go(all.get(forward ? next(stops, at < 0 ? before : at + 1) : previous(stops, at < 0 ? before : at)));
        return true;
    }

    private static int next(List<Integer> stops, int from) {
        return stops.stream().filter(stop -> stop >= from).findFirst().orElse(stops.getFirst());
    }

    private static int previous(List<Integer> stops, int below) {
        return stops.reversed().stream().filter(stop -> stop < below).findFirst().orElse(stops.getLast());
    }

    /** The difference that a row of the table of altered quotations tells. */
    Optional<Difference> quotation(AlteredQuotation row) {
        return differences().stream()
                .filter(difference -> difference.layer() == Layer.QUOTATION)
                .filter(difference -> difference.a().equals(row.a()) && difference.b().equals(row.b()))
                .findFirst();
    }

    /** The difference that a paragraph is which only one version has. */
    Optional<Difference> own(Side side, Passage passage) {
        return differences().stream()
                .filter(Walk.ONLY_HERE::stopsAt)
                .filter(difference -> difference.standsIn(side) && passage.span().contains(difference.in(side)))
                .findFirst();
    }

    /** Goes to the next of the places that a row of the table of substitutions counts. */
    void step(Substitution row) {
        comparison
                .get()
                .map(answer -> answer.alignment().where(row))
                .filter(places -> !places.isEmpty())
                .ifPresent(places -> {
                    int at = current.get().map(places::indexOf).orElse(-1);
                    go(places.get((at + 1) % places.size()));
                });
    }
}
