package variorum.carrying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Origin;
import variorum.annotation.Statement;
import variorum.project.Edit;
import variorum.project.Gestures;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Span;

/** What of a document's coding has no certain place in the text that corrects it, and waits for a person. */
public final class Tray {

    private final Carrying carrying;

    private Tray(Carrying carrying) {
        this.carrying = carrying;
    }

    /** The trays of all documents that correct one that is still here, by name; those where nothing waits included. */
    public static List<Tray> in(Project project, Progress progress) {
        return project.documentsByName().stream()
                .flatMap(document -> of(project, document.id(), progress).stream())
                .toList();
    }

    /** The tray of a document; empty when it corrects none that is still here. */
    public static Optional<Tray> of(Project project, Document.Id corrected, Progress progress) {
        return project.document(corrected)
                .flatMap(document -> Optional.ofNullable(document.replaces()))
                .flatMap(project::document)
                .map(old -> new Tray(Republication.carrying(project, old.id(), corrected, progress)));
    }

    /** The old text. */
    public Document old() {
        return carrying.from();
    }

    /** The text that corrects it. */
    public Document corrected() {
        return carrying.to();
    }

    /** Annotations with words in the corrected text where they could stand, in reading order. */
    public List<Proposal> proposed() {
        return carrying.annotations().stream()
                .filter(proposal ->
                        proposal.standing() == Standing.OPEN || proposal.standing() == Standing.OTHERWISE)
                .toList();
    }

    /** Annotations none of whose words is in the corrected text, in reading order. */
    public List<Annotation> orphans() {
        return carrying.annotations().stream()
                .filter(proposal -> proposal.standing() == Standing.ABSENT)
                .map(Proposal::original)
                .toList();
    }

    /** Statements that are not in the corrected text yet. */
    public List<StatementProposal> statements() {
        return carrying.statements().stream()
                .filter(proposal -> proposal.standing() != Standing.THERE)
                .toList();
    }

    /** Whether nothing waits. */
    public boolean isEmpty() {
        return proposed().isEmpty() && orphans().isEmpty() && statements().isEmpty();
    }

    /** Accepts some of what is proposed; see {@link Carrying#accepting}. */
    public Optional<Edit> accepting(List<Proposal> tags, List<StatementProposal> statements) {
        return carrying.accepting(tags, statements);
    }

    /** Gives an orphan, or a proposal that is not to be taken as it is, places in the corrected text. */
    public Edit placing(Annotation original, List<Span> places) {
        Origin origin = original.origin().from(Origin.Carried.of(original, Origin.Fit.REWORDED));
        Annotation placed = new Annotation(
                Annotation.Id.fresh(), corrected().id(), original.code(), original.coder(), places, original.entity(),
                original.attributes(), original.note(), original.confidence(), origin);
        return new Edit.Batch("place orphan", List.of(new Edit.PutAnnotation(placed)));
    }

    /**
     * Lets go of one tag that waits: it is taken out of the old text, and out of the statements that bind it there.
     * Copies of these statements are not asked about for that.
     */
    public Edit lettingGo(Annotation original) {
        Project project = carrying.project();
        List<Edit> edits = new ArrayList<>();
        Gestures.removing(project, List.of(original.ref()), "").single().forEach(edits::add);
        for (StatementProposal proposal : carrying.statements()) {
            Statement left = proposal.original().without(original.ref());
            boolean changed = !left.equals(proposal.original()) && !left.parts().isEmpty();
            proposal.there()
                    .filter(copy -> changed && copy.carried() != null
                            && OutOfStep.statement(project, copy).isEmpty())
                    .ifPresent(copy -> edits.add(new Edit.PutStatement(copy.from(Statement.Carried.of(left)))));
        }
        return new Edit.Batch("let a tag of the old text go", edits);
    }

    /** Lets go of one statement that waits: it is taken out of the old text, its tags stay. */
    public Edit lettingGo(StatementProposal waiting) {
        return new Edit.Batch("let a statement of the old text go",
                List.of(new Edit.RemoveStatement(waiting.original().id())));
    }

    /**
     * Takes out the old text with everything that still waits. What was placed stands by itself from then on, and what
     * was carried from the old text to others counts as carried from its place in the corrected one.
     */
    public Edit retiring() {
        Project project = carrying.project();
        List<Edit> edits = new ArrayList<>(new Heirs(project, old().id(), corrected().id()).edits());
        project.annotationsOf(corrected().id()).list().stream()
                .filter(copy -> isFrom(copy.origin().carried()))
                .forEach(copy -> edits.add(new Edit.PutAnnotation(copy.with(copy.origin().from(null)))));
        carrying.statements().stream()
                .flatMap(proposal -> proposal.there().stream())
                .filter(statement -> statement.carried() != null)
                .forEach(statement -> edits.add(new Edit.PutStatement(statement.from(null))));
        edits.add(Gestures.removing(project, old()));
        return new Edit.Batch("retire the old text of " + corrected().name(), edits);
    }

    private boolean isFrom(Origin.@Nullable Carried carried) {
        return carried != null && carried.from().document().equals(old().id());
    }
}
