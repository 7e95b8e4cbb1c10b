package variorum.workbench.inspector;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import variorum.annotation.Annotation;
import variorum.annotation.Location;
import variorum.annotation.Origin;
import variorum.annotation.Statement;
import variorum.carrying.OutOfStep;
import variorum.project.Project;
import variorum.text.Document;

/** Says of carried tags and statements what their originals say by now. */
final class Strays {

    private final Project project;

    Strays(Project project) {
        this.project = project;
    }

    /** A tag in words, then the statements that bind it: those that were carried and are out of step. */
    static List<Stray> of(Project project, Annotation tag) {
        Stream<OutOfStep.Copy> statements = project.statements().binding(tag.ref()).stream()
                .flatMap(statement -> OutOfStep.statement(project, statement).stream());
        return Stream.concat(OutOfStep.tag(project, tag).stream(), statements)
                .map(new Strays(project)::of)
                .toList();
    }

    Stray of(OutOfStep.Copy copy) {
        return switch (copy) {
            case OutOfStep.Tag tag -> tag(tag);
            case OutOfStep.Bound bound -> statement(bound);
        };
    }

    private Stray tag(OutOfStep.Tag tag) {
        Origin.Carried carried = Objects.requireNonNull(tag.copy().origin().carried());
        return new Stray(
                tag, place(tag.copy()), tag.original().map(Strays::place).orElseGet(Location.WholeProject::new),
                report(tag.copy().document()), words(tag.copy()), report(carried.from().document()),
                tag.original().map(original -> says(tag.copy(), original)).orElse(""));
    }

    private static Location place(Annotation tag) {
        return new Location.OfAnnotation(tag.ref(), tag.extent());
    }

    private String says(Annotation copy, Annotation original) {
        String said = new SaidNow(project).of(copy, original);
        return said.isEmpty() ? "the same, of “" + words(original) + "”" : said;
    }

    private Stray statement(OutOfStep.Bound bound) {
        Statement copy = bound.copy();
        Optional<Annotation> lead = lead(copy);
        return new Stray(
                bound, new Location.OfStatement(copy.id()),
                bound.original().<Location>map(original -> new Location.OfStatement(original.id()))
                        .orElseGet(Location.WholeProject::new),
                lead.map(tag -> report(tag.document())).orElse(""),
                lead.map(this::words).orElse(""),
                bound.original().flatMap(this::lead).map(tag -> report(tag.document())).orElse(""),
                bound.original().map(original -> says(copy, original)).orElse(""));
    }

    private String says(Statement copy, Statement original) {
        String said = new SaidNow(project).of(copy, original);
        return said.isEmpty() ? "the same, of other parts" : said;
    }

    /** The tag of a statement that is shown for all of it: the longest. */
    Optional<Annotation> lead(Statement statement) {
        return statement.bound().flatMap(ref -> project.annotation(ref).stream())
                .max(Comparator.comparingInt((Annotation part) -> part.extent().length()));
    }

    private String report(Document.Id id) {
        return project.document(id).map(Document::name).orElse("");
    }

    private String words(Annotation tag) {
        return project.document(tag.document())
                .map(document -> tag.wordsIn(document.text()).replace('\n', ' '))
                .orElse("");
    }
}
