package variorum.workbench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import variorum.annotation.Statement;
import variorum.collation.Difference;
import variorum.project.Change;
import variorum.project.Project;
import variorum.project.Session;
import variorum.workbench.error.Messages;
import variorum.workbench.focus.Focus;
import variorum.workbench.task.Latest;
import variorum.workbench.task.Running;
import variorum.workbench.task.TaskRunner;

/** Versions of a story, how they differ, and where in the two in hand the reader is. Used on the toolkit's thread. */
public final class CompareModel {

    private final Session session;
    private final TaskRunner tasks;
    private final Versions versions;
    private final Latest work;
    private final Decisions decisions;
    private final Coding coding;
    private final ReadOnlyObjectWrapper<Map<Difference, Statement>> coded = new ReadOnlyObjectWrapper<>(Map.of());
    /** Held, because a read-only view of a list is told of changes only as long as somebody holds it. */
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CHOOSING);
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Lines>> lines = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Shown shown = new Shown(comparison.getReadOnlyProperty(), lines.getReadOnlyProperty());
    private final Whereabouts at = new Whereabouts(comparison.getReadOnlyProperty(), shown);
    private Optional<Questions> asked = Optional.empty();
    private Optional<Running> running = Optional.empty();
    /** What is still to be taken up when somebody looks for the first time. */
    private Optional<Memory> memory = Optional.empty();
    /** What was worked out last, to be used again where it still holds. */
    private Lines known = Lines.NONE;
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
        this.decisions = new Decisions(session, versions);
        this.coding = new Coding(session, versions);
        session.listen(this::follow);
        session.listenToCoder(this::tellCoding);
        versions.lineup().subscribe(() -> ask());
    }

    /** Takes up what is remembered, and remembers from now on; call it once the project's columns are open. */
    void remember(Memory kept) {
        shown.remember(kept);
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
        if (change.touches(Project::statements)) {
            tellCoding();
        }
    }

    /** What is said of differences may be other, or by another: each coder puts them on other layers. */
    private void tellCoding() {
        if (awake) {
            takeInHand();
            coded.set(comparison.get().map(answer -> coding.of(answer.differences())).orElse(Map.of()));
        }
    }

    /** Is told when rules or corrections have changed. */
    void onDecided(Runnable listener) {
        decided = listener;
    }

    /** What of the comparison is shown. */
    Shown shown() {
        return shown;
    }

    /** Where the reader is. */
    Whereabouts at() {
        return at;
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
        Running started = work.run(progress -> Lines.of(questions, before, progress), answer -> {
            known = answer;
            answer(inHand(answer), Optional.of(answer));
            stage.set(Stage.READY);
        });
        running = Optional.of(started);
        started.ended().subscribe((was, is) -> notice(started));
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
    private void notice(Running ended) {
        if (running.filter(ended::equals).isPresent()) {
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
        at.stayIn(answer);
        shown.hideGhosts();
        lines.set(answer.isPresent() ? all : Optional.empty());
        comparison.set(answer);
        coded.set(answer.map(now -> coding.of(now.differences())).orElse(Map.of()));
        shown.renew();
    }

    /** Where the comparison stands. */
    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /** What could be carried from one of the pair in hand to the other; worked out from now on. */
    Carry carry() {
        return new Carry(session, this, tasks);
    }

    Export export(Messages messages) {
        return new Export(this, tasks, messages);
    }

    /** Calls the listener whenever tags, statements or reports may be others, or who codes. */
    void onTags(Runnable listener) {
        session.listen(change -> {
            boolean tags = change.touches(Project::annotations) || change.touches(Project::statements)
                    || change.touches(Project::codebook) || change.touches(Project::documents);
            if (awake && tags) {
                listener.run();
            }
        });
        session.listenToCoder(() -> {
            if (awake) {
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

    /** The answer; nothing while there is none yet. */
    ReadOnlyObjectProperty<Optional<Comparison>> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /** How each two of the versions differ that stand side by side. */
    ReadOnlyObjectProperty<Optional<Lines>> lines() {
        return lines.getReadOnlyProperty();
    }
}
