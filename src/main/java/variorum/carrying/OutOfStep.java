package variorum.carrying;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import variorum.annotation.Annotation;
import variorum.annotation.Origin;
import variorum.annotation.Statement;
import variorum.collation.Alignment;
import variorum.collation.Projection;
import variorum.collation.Side;
import variorum.project.Edit;
import variorum.project.Gestures;
import variorum.project.Project;

/**
 * Carried copies whose original has changed since it was last looked at, or is gone. Whoever is asked decides once: the
 * copy follows, is kept as it is, or goes.
 */
public final class OutOfStep {

    private OutOfStep() {}

    /** A carried annotation or statement that no longer says what its original says. */
    public sealed interface Copy permits Tag, Bound {

        /** Whether the original is no longer there. */
        boolean isGone();

        /** Whether copy and original are still what they were when this was looked at. */
        boolean isStillSo(Project now);
    }

    /**
     * An annotation that no longer says what its original says.
     *
     * @param copy the carried annotation
     * @param original its original as it is now; empty when it is gone
     */
    public record Tag(Annotation copy, Optional<Annotation> original) implements Copy {

        @Override
        public boolean isGone() {
            return original.isEmpty();
        }

        @Override
        public boolean isStillSo(Project now) {
            return now.annotation(copy.ref())
                    .flatMap(known -> tag(now, known))
                    .filter(this::equals)
                    .isPresent();
        }
    }

    /**
     * A statement that no longer says what its original says.
     *
     * @param copy the carried statement
     * @param original its original as it is now; empty when it is gone
     */
    public record Bound(Statement copy, Optional<Statement> original) implements Copy {

        @Override
        public boolean isGone() {
            return original.isEmpty();
        }

        @Override
        public boolean isStillSo(Project now) {
            return now.statements().find(copy.id())
                    .flatMap(known -> statement(now, known))
                    .filter(this::equals)
                    .isPresent();
        }
    }

    /** All annotations that are out of step, by document and reading order. */
    public static List<Tag> tags(Project project) {
        return project.annotations().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().list().stream())
                .flatMap(copy -> tag(project, copy).stream())
                .toList();
    }

    /** Whether one annotation is out of step; empty when it is not, or was not carried. */
    public static Optional<Tag> tag(Project project, Annotation copy) {
        Origin.Carried carried = copy.origin().carried();
        if (carried == null) {
            return Optional.empty();
        }
        Optional<Annotation> original = project.annotation(carried.from());
        boolean inStep = original.isPresent() && !carried.isOutOfStep(original.get(), copy);
        return inStep ? Optional.empty() : Optional.of(new Tag(copy, original));
    }

    /** All statements that are out of step, by id. */
    public static List<Bound> statements(Project project) {
        return project.statements().all().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .flatMap(copy -> statement(project, copy).stream())
                .toList();
    }

    /** Whether one statement is out of step; empty when it is not, or was not carried. */
    public static Optional<Bound> statement(Project project, Statement copy) {
        Statement.Carried carried = copy.carried();
        if (carried == null) {
            return Optional.empty();
        }
        Optional<Statement> original = project.statements().find(carried.from());
        boolean inStep = original.isPresent() && !carried.isOutOfStep(original.get(), copy);
        return inStep ? Optional.empty() : Optional.of(new Bound(copy, original));
    }

    /**
     * Keeps the copy as it is, and asks no more until the original changes again; one without original stands alone.
     */
    public static Edit keeping(Tag tag) {
        Origin origin = tag.copy().origin();
        Origin.Carried carried = origin.carried();
        Origin seen = origin.from(carried == null ? null : tag.original().map(carried::seen).orElse(null));
        return batch("keep tag as it is", new Edit.PutAnnotation(tag.copy().with(seen)));
    }

    /** Keeps the statement as it is; see {@link #keeping(Tag)}. */
    public static Edit keeping(Bound bound) {
        Statement.Carried seen = bound.original().map(Statement.Carried::of).orElse(null);
        return batch("keep statement as it is", new Edit.PutStatement(bound.copy().from(seen)));
    }

    /**
     * Lets the copy follow: code, entity and answers become those of the original. Its places stay.
     *
     * @return empty when the original is gone: {@link #removing} then, or {@link #keeping(Tag)}
     */
    public static Optional<Edit> following(Tag tag) {
        return tag.original().map(original -> Following.tag(original, tag.copy(), Following.fitOf(tag.copy())));
    }

    /**
     * Lets the copy follow, places included.
     *
     * @param alignment of the two documents
     * @param side which of its witnesses is that of the original
     * @return empty when the original is gone, or its words are not in the copy's document
     */
    public static Optional<Edit> following(Tag tag, Alignment alignment, Side side) {
        return tag.original().flatMap(original -> {
            Projection there = new Places(alignment, side).of(original);
            return Proposing.fit(there.fit()).map(fit ->
                    Following.tag(original, tag.copy().on(there.spans()), fit));
        });
    }

    /**
     * Lets the statement follow: answers become those of the original, and its parts the copies of the original's.
     * Parts of the original that were never carried are left out; parts coded by hand stay.
     *
     * @return empty when the original is gone
     */
    public static Optional<Edit> following(Project project, Bound bound) {
        return bound.original().map(original -> Following.statement(project, original, bound.copy()));
    }

    /** Removes a copy: a tag also from the statements that bind it, a statement without its tags. */
    public static Edit removing(Project project, Copy copy) {
        return switch (copy) {
            case Tag tag -> Gestures.removing(project, List.of(tag.copy().ref()), "remove carried tag");
            case Bound bound -> batch("remove carried statement", new Edit.RemoveStatement(bound.copy().id()));
        };
    }

    private static Edit batch(String label, Edit edit) {
        return new Edit.Batch(label, List.of(edit));
    }
}
