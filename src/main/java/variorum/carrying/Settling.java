package variorum.carrying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import variorum.annotation.Annotation;
import variorum.annotation.Origin;
import variorum.collation.Side;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;

/** Decides for copies that are out of step, for one or for many in one step of undo. */
public final class Settling {

    private final Project project;
    private final Alignments alignments;

    /** Decisions in a project; texts may have to be aligned, which tells its progress and can be cancelled by it. */
    public Settling(Project project, Progress progress) {
        this.project = project;
        this.alignments = new Alignments(project, progress);
    }

    /** All copies that are out of step: annotations by document and reading order, then statements. */
    public static List<OutOfStep.Copy> all(Project project) {
        return Stream.<OutOfStep.Copy>concat(
                        OutOfStep.tags(project).stream(), OutOfStep.statements(project).stream())
                .toList();
    }

    /** Those of them that were carried from one document to another. */
    public static List<OutOfStep.Copy> between(Project project, Document.Id from, Document.Id to) {
        return all(project).stream().filter(copy -> isBetween(project, copy, from, to)).toList();
    }

    private static boolean isBetween(Project project, OutOfStep.Copy copy, Document.Id from, Document.Id to) {
        return switch (copy) {
            case OutOfStep.Tag tag -> isBetween(tag.copy(), from, to);
            case OutOfStep.Bound bound -> bound.copy().bound()
                    .flatMap(ref -> project.annotation(ref).stream())
                    .anyMatch(part -> isBetween(part, from, to));
        };
    }

    private static boolean isBetween(Annotation copy, Document.Id from, Document.Id to) {
        Origin.Carried carried = copy.origin().carried();
        return copy.document().equals(to) && carried != null && carried.from().document().equals(from);
    }

    /**
     * Lets copies follow their originals. A tag goes along with an original that was moved, as far as the words are in
     * its own text; else it stays where it is.
     *
     * @return empty when there is none whose original is still there
     */
    public Optional<Edit> following(List<OutOfStep.Copy> copies) {
        return together(
                copies.stream().flatMap(copy -> following(copy).stream()).toList(), "let", "follow their originals");
    }

    private Optional<Edit> following(OutOfStep.Copy copy) {
        return switch (copy) {
            case OutOfStep.Tag tag -> moving(tag).or(() -> OutOfStep.following(tag));
            case OutOfStep.Bound bound -> OutOfStep.following(project, bound);
        };
    }

    private Optional<Edit> moving(OutOfStep.Tag tag) {
        return tag.original()
                .filter(original -> Optional.ofNullable(tag.copy().origin().carried())
                        .filter(carried -> carried.isMoved(original))
                        .isPresent())
                .flatMap(original -> OutOfStep.following(
                        tag, alignments.of(original.document(), tag.copy().document()), Side.A));
    }

    /** Keeps copies as they are, until their originals change again; empty when there are none. */
    public static Optional<Edit> keeping(List<OutOfStep.Copy> copies) {
        return together(copies.stream().map(Settling::keeping).toList(), "keep", "as they are");
    }

    private static Edit keeping(OutOfStep.Copy copy) {
        return switch (copy) {
            case OutOfStep.Tag tag -> OutOfStep.keeping(tag);
            case OutOfStep.Bound bound -> OutOfStep.keeping(bound);
        };
    }

    private static Optional<Edit> together(List<Edit> edits, String before, String after) {
        if (edits.size() < 2) {
            return edits.stream().findFirst();
        }
        List<Edit> single = new ArrayList<>();
        edits.forEach(edit -> edit.single().forEach(single::add));
        return Optional.of(new Edit.Batch(before + " " + edits.size() + " carried tags " + after, single));
    }
}
