package variorum.workbench.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import variorum.annotation.Annotation;
import variorum.carrying.Carrying;
import variorum.carrying.Coders;
import variorum.carrying.Contrast;
import variorum.carrying.Proposal;
import variorum.carrying.Settling;
import variorum.carrying.Standing;
import variorum.carrying.StatementProposal;
import variorum.collation.Projection;
import variorum.collation.Side;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.Session;
import variorum.text.Document;
import variorum.text.Span;
import variorum.workbench.task.Latest;
import variorum.workbench.task.TaskRunner;

/**
 * The tags of one version as they would be in the other: proposals, accepted one by one or together, and what the
 * coding of the two has each alone or otherwise. Worked out beside the window whenever texts or tags change. What
 * accepts may throw {@code EditRejected} or {@code JournalFailed}.
 */
final class Carry {

    private final Session session;
    private final CompareModel model;
    private final Latest work;
    private final ReadOnlyObjectWrapper<Optional<Coded>> coded = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Proposal>> open = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Proposal>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<Annotation.Ref> skipped = new HashSet<>();
    private Side from = Side.A;
    private Optional<Annotation.Ref> wanted = Optional.empty();

    /**
     * What is known of the coding of the pair in hand.
     *
     * @param outOfStep how many carried from one to the other no longer say what their originals say
     */
    record Coded(Carrying carrying, Contrast contrast, List<Contrast.Presence> presences,
            List<Contrast.Disagreement> disagreements, int outOfStep) {

        static Coded of(Carrying carrying, int outOfStep) {
            Contrast contrast = Contrast.of(carrying);
            return new Coded(carrying, contrast, contrast.presences(), contrast.disagreements(), outOfStep);
        }
    }

    Carry(Session session, CompareModel model, TaskRunner tasks) {
        this.session = session;
        this.model = model;
        this.work = tasks.latest("Looking what can be carried over");
        model.versions().pair().subscribe(pair -> skipped.clear());
        model.onTags(this::work);
    }

    private void work() {
        Optional<Comparison> answer = model.comparison().get();
        Optional<Pair> pair = model.versions().pair().get();
        if (answer.isEmpty() || pair.isEmpty()) {
            work.cancel();
            show(Optional.empty());
            return;
        }
        Project project = session.project();
        Document.Id source = pair.get().in(from);
        Document.Id target = pair.get().in(from.other());
        Side side = from;
        Coders coders = Coders.usual(project, source, session.coder());
        work.run(
                progress -> Coded.of(
                        new Carrying(project, source, target, answer.get().alignment(), side, coders),
                        Settling.between(project, source, target).size()
                                + Settling.between(project, target, source).size()),
                known -> show(Optional.of(known)));
    }

    private void show(Optional<Coded> known) {
        coded.set(known);
        open.set(known.map(now -> now.carrying().annotations().stream()
                        .filter(this::isOpen)
                        .toList())
                .orElse(List.of()));
        Optional<Annotation.Ref> at = wanted.or(() -> current.get().map(proposal -> proposal.original().ref()));
        wanted = Optional.empty();
        current.set(at.flatMap(this::find).filter(open.get()::contains).or(() -> open.get().stream().findFirst()));
    }

    private boolean isOpen(Proposal proposal) {
        return proposal.standing() == Standing.OPEN && !skipped.contains(proposal.original().ref())
                && proposal.copy().filter(copy -> !isCodedAlike(copy)).isPresent();
    }

    /** Whether anybody has put the same code on these words already: that is no news to a reader. */
    private boolean isCodedAlike(Annotation copy) {
        return model.project().annotationsOf(copy.document()).list().stream()
                .anyMatch(tag -> tag.code().equals(copy.code()) && tag.extent().overlaps(copy.extent()));
    }

    private Optional<Proposal> find(Annotation.Ref ref) {
        return coded.get().flatMap(known -> known.carrying().annotation(ref));
    }

    /** What is known; nothing while it is being worked out for the first time. */
    ReadOnlyObjectProperty<Optional<Coded>> coded() {
        return coded.getReadOnlyProperty();
    }

    /** The tags that could be carried over and are not there yet, in reading order. */
    ReadOnlyObjectProperty<List<Proposal>> open() {
        return open.getReadOnlyProperty();
    }

    /** The one that is offered. */
    ReadOnlyObjectProperty<Optional<Proposal>> current() {
        return current.getReadOnlyProperty();
    }

    /** The version whose tags are carried. */
    Side from() {
        return from;
    }

    /** Offers a tag that the reader points at; the tags of its version are those that are carried from now on. */
    void offer(Side side, Annotation.Ref ref) {
        skipped.remove(ref);
        if (side != from) {
            from = side;
            wanted = Optional.of(ref);
            work();
        } else {
            current.set(find(ref).filter(this::isOpen).or(current::get));
            open.set(coded.get().map(now -> now.carrying().annotations().stream().filter(this::isOpen).toList())
                    .orElse(List.of()));
        }
    }

    /** Carries the other way round. */
    void turn() {
        from = from.other();
        current.set(Optional.empty());
        work();
    }

    /** Brings the offered tag into view, and where it would come to stand. */
    void show() {
        current.get().ifPresent(proposal -> model.at().go(place(proposal)));
    }

    /** Where a tag stands, and where its copy would. */
    Place place(Proposal proposal) {
        Span here = proposal.original().extent();
        Span there = proposal.copy().map(Annotation::extent).orElse(new Span(0, 0));
        return from == Side.A ? new Place(here, there) : new Place(there, here);
    }

    /** Puts the offered tag into the other version; answers whether there was one. */
    boolean accept() {
        Optional<Proposal> offered = current.get();
        offered.ifPresent(proposal -> {
            after(proposal);
            perform(List.of(proposal), List.of());
        });
        return offered.isPresent();
    }

    /** Puts the statement that the offered tag is part of into the other version, with all of its parts. */
    boolean acceptStatement() {
        Optional<StatementProposal> statement = statement();
        statement.ifPresent(proposal -> perform(List.of(), List.of(proposal)));
        return statement.isPresent();
    }

    /** The statement that the offered tag is part of, if it could be carried. */
    Optional<StatementProposal> statement() {
        return current.get().flatMap(offered -> coded.get().flatMap(known -> known.carrying().statements().stream()
                .filter(proposal -> proposal.standing() == Standing.OPEN)
                .filter(proposal -> proposal.original().bound().anyMatch(offered.original().ref()::equals))
                .findFirst()));
    }

    /**
     * Puts everything there that is offered and fits well enough, statements included; answers whether there was
     * anything. What was skipped stays where it is.
     */
    boolean acceptAll(Projection.Fit worst) {
        Optional<Edit> all = coded.get().map(Coded::carrying).flatMap(carrying -> carrying.accepting(
                open.get().stream().filter(tag -> tag.fit().compareTo(worst) <= 0).toList(),
                carrying.statements().stream()
                        .filter(statement -> statement.standing() == Standing.OPEN)
                        .filter(statement -> statement.fit().compareTo(worst) <= 0)
                        .filter(statement -> statement.original().bound().noneMatch(skipped::contains))
                        .toList()));
        all.ifPresent(session::perform);
        return all.isPresent();
    }

    /** Leaves the offered tag where it is, and offers the next. */
    void skip() {
        current.get().ifPresent(proposal -> {
            after(proposal);
            skipped.add(proposal.original().ref());
            show(coded.get());
        });
    }

    /** Afterwards the next one is offered. */
    private void after(Proposal proposal) {
        int at = open.get().indexOf(proposal);
        wanted = open.get().stream().skip(at + 1L).findFirst().map(next -> next.original().ref());
    }

    private void perform(List<Proposal> tags, List<StatementProposal> statements) {
        coded.get().flatMap(known -> known.carrying().accepting(tags, statements)).ifPresent(session::perform);
    }

    /** Where something tagged in one version stands, and the same place of the other. */
    Place place(Side side, Span span) {
        Span there = model.comparison().get()
                .map(answer -> answer.alignment().project(side, span).spans())
                .filter(spans -> !spans.isEmpty())
                .map(List::getFirst)
                .or(() -> model.comparison().get()
                        .flatMap(answer -> answer.alignment().linkedSentence(side, span.start()))
                        .map(pair -> pair.in(side.other())))
                .orElse(new Span(0, 0));
        return side == Side.A ? new Place(span, there) : new Place(there, span);
    }
}
