package variorum.workbench.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
import variorum.annotation.Statement;
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

/** Versions of a story, how they differ, and where in the two in hand the reader is. Used on the toolkit's thread. */
public final class CompareModel {

    private static final Set<Layer> OFF_AT_FIRST = Set.of(Layer.TYPOGRAPHY, Layer.STYLE);

    private final Session session;
    private final TaskRunner tasks;
    private final Versions versions;
    private final Latest work;
    private final Decisions decisions;
    private final Coding coding;
    private final ReadOnlyObjectWrapper<Map<Difference, Statement>> coded = new ReadOnlyObjectWrapper<>(Map.of());
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
    private final ReadOnlyObjectWrapper<Optional<Lines>> lines = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Questions> asked = Optional.empty();
    private Optional<Running> running = Optional.empty();
    /** What is still to be taken up when somebody looks for the first time. */
    private Optional<Memory> memory = Optional.empty();
    /** What was worked out last, to be used again where it still holds. */
    private Lines known = Lines.NONE;
    /** Where the reader is among the differences while none is current: how many lie before. */
    private int before;
    private boolean awake;
    private Runnable decided = () -> {};
    private final List<Runnable> lookers = new ArrayList<>();

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
        this.tasks = tasks;
        this.versions = new Versions(session, focus, tasks);
        this.work = tasks.latest("Comparing");
        this.works = tasks.running();
        this.decisions = new Decisions(session, versions);
        this.coding = new Coding(session, versions);
        session.listen(this::follow);
        versions.lineup().subscribe(() -> ask());
        works.addListener((ListChangeListener<Running>) change -> notice());
        filter.subscribe(this::list);
    }

    /** Takes up what is remembered, and remembers from now on; call it once the project's columns are open. */
    void remember(Memory kept) {
        layers.set(kept.layers(layers.get()));
        wordings.set(kept.wordings());
        layers.subscribe(shownNow -> kept.put(shownNow));
        wordings.subscribe(words -> kept.put(words));
        memory = Optional.of(kept);
    }

    /** Says whether anybody looks: nothing is worked out for nobody. */
    void look(boolean looking) {
        awake = looking;
        if (awake) {
            memory.ifPresent(versions::remember);
            memory = Optional.empty();
            versions.look();
            ask();
            lookers.forEach(Runnable::run);
        }
    }

    private void follow(Change change) {
        if (awake && (change.touches(Project::documents) || change.touches(Project::zones))) {
            versions.follow();
            ask();
        } else if (awake && change.touches(Project::comparing)) {
            ask();
            decided.run();
        }
        if (awake && change.touches(Project::statements)) {
            takeInHand();
            coded.set(comparison.get().map(answer -> coding.of(answer.differences())).orElse(Map.of()));
        }
    }

    /** Is told when rules or corrections have changed. */
    void onDecided(Runnable listener) {
        decided = listener;
    }

    /** What the reader decides of the comparing. */
    Decisions decisions() {
        return decisions;
    }

    /** What the reader says of differences. */
    Coding coding() {
        return coding;
    }

    /** The differences of the pair in hand that the reader has coded. */
    ReadOnlyObjectProperty<Map<Difference, Statement>> coded() {
        return coded.getReadOnlyProperty();
    }

    /** Works out the comparison if anything it depends on has changed. */
    private void ask() {
        if (!awake) {
            return;
        }
        Optional<Questions> question = versions.lineup()
                .get()
                .flatMap(lineup -> Questions.of(session.project(), lineup.columns()));
        if (question.equals(asked)) {
            takeInHand();
            return;
        }
        boolean sameTexts = question.isPresent() && asked.isPresent() && question.get().asksAbout(asked.get());
        asked = question;
        if (!sameTexts) {
            answer(Optional.empty(), lines.get());
        }
        question.ifPresentOrElse(this::run, () -> {
            work.cancel();
            stage.set(Stage.CHOOSING);
        });
    }

    private void run(Questions questions) {
        stage.set(Stage.WORKING);
        Lines before = known;
        running = Optional.of(work.run(progress -> Lines.of(questions, before, progress), answer -> {
            known = answer;
            answer(inHand(answer), Optional.of(answer));
            stage.set(Stage.READY);
        }));
    }

    private Optional<Comparison> inHand(Lines answer) {
        return versions.lineup().get()
                .filter(lineup -> lineup.size() == answer.size())
                .map(lineup -> answer.between(0, lineup.hand()))
                .map(raw -> raw.layered(coding.layered(raw.differences())));
    }

    /** Another version was taken in hand: its answer is there already. */
    private void takeInHand() {
        Optional<Comparison> now = lines.get().flatMap(this::inHand);
        boolean same = now.isPresent() && comparison.get().filter(now.get()::says).isPresent();
        if (stage.get() == Stage.READY && !same) {
            answer(now, lines.get());
        }
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

    private void answer(Optional<Comparison> answer, Optional<Lines> all) {
        Optional<Difference> still = current.get()
                .flatMap(old -> answer.flatMap(now -> now.differences().stream()
                        .filter(each -> isAt(old, each))
                        .findFirst()));
        before = 0;
        current.set(still);
        ghosts.set(List.of());
        lines.set(answer.isPresent() ? all : Optional.empty());
        comparison.set(answer);
        coded.set(answer.map(now -> coding.of(now.differences())).orElse(Map.of()));
        select();
    }

    /** Whether two are the same difference, if perhaps on another layer. */
    private static boolean isAt(Difference one, Difference other) {
        return one.a().equals(other.a()) && one.b().equals(other.b()) && one.operation() == other.operation();
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

    /** What could be carried from one of the pair in hand to the other; worked out from now on. */
    Carry carry() {
        return new Carry(session, this, tasks);
    }

    /** Calls the listener whenever tags or statements may be others, or the texts they stand in. */
    void onTags(Runnable listener) {
        session.listen(change -> {
            boolean tags = change.touches(Project::annotations) || change.touches(Project::statements)
                    || change.touches(Project::codebook);
            if (awake && tags) {
                listener.run();
            }
        });
        comparison().subscribe(answer -> listener.run());
        lookers.add(listener);
    }

    /** Which versions are compared. */
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

    /** Short names of the base and of the version of a column. */
    Sigla sigla(int column) {
        return Sigla.of(document(0).map(Document::name).orElse(""), document(column).map(Document::name).orElse(""));
    }

    /** The answer; nothing while there is none yet. */
    ReadOnlyObjectProperty<Optional<Comparison>> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /** How each two of the versions differ that stand side by side. */
    ReadOnlyObjectProperty<Optional<Lines>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** The document of a column, if there is one. */
    Optional<Document> document(int column) {
        return versions.lineup()
                .get()
                .filter(lineup -> column < lineup.size())
                .flatMap(lineup -> session.project().document(lineup.columns().get(column)));
    }

    /** The differences of the shown layers between the base and the version of a column. */
    List<Difference> shownIn(int column) {
        return lines.get()
                .filter(answer -> 0 < column && column < answer.size())
                .map(answer -> answer.between(0, column).differences())
                .orElse(List.of())
                .stream()
                .filter(difference -> layers.get().contains(difference.layer()))
                .toList();
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

    /** The reader is at no difference. */
    void stand() {
        current.set(Optional.empty());
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
        Steps steps = new Steps(differences(), difference -> walk.stopsAt(difference)
                && (walk != Walk.DIFFERENCE || layers.get().contains(difference.layer())));
        Optional<Difference> next = forward
                ? steps.after(current.get(), before)
                : steps.before(current.get(), before);
        next.ifPresent(this::go);
        return next.isPresent();
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
