package variorum.carrying;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Statement;
import variorum.collation.Alignment;
import variorum.collation.Collator;
import variorum.collation.Projection;
import variorum.collation.Side;
import variorum.collation.Witness;
import variorum.project.Differences;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;

/**
 * What the coding of one document would be in another, seen in one snapshot. Readings of coded differences are left
 * out: they belong to their own version.
 */
public final class Carrying {

    private final Project project;
    private final Document from;
    private final Document to;
    private final Alignment alignment;
    private final Side side;
    private final Coders coders;
    private final Set<Code.Id> readings;
    private final Map<Annotation.Ref, Proposal> proposals = new LinkedHashMap<>();
    private final List<StatementProposal> statements;

    /**
     * Along an alignment that is there already.
     *
     * @param side which of the alignment's witnesses is the document to carry from; its text and zones must be those
     *     the alignment was made of
     */
    public Carrying(
            Project project, Document.Id from, Document.Id to, Alignment alignment, Side side, Coders coders) {
        this.project = project;
        this.from = document(project, from);
        this.to = document(project, to);
        if (from.equals(to)) {
            throw new IllegalArgumentException("nothing is carried from a document to itself: " + from);
        }
        this.alignment = alignment;
        this.side = side;
        this.coders = coders;
        this.readings = readings(project);
        Proposing proposing = new Proposing(project, to, new Places(alignment, side), coders);
        for (Annotation annotation : project.annotationsOf(from).list()) {
            if (coders.carry(annotation.coder()) && !readings.contains(annotation.code())) {
                proposals.put(annotation.ref(), proposing.of(annotation));
            }
        }
        statements = new ProposingStatements(project, from, to, proposals, coders, Differences.type(project)).all();
    }

    /** Aligns two documents by the rules and corrections of their project, and carries along that. */
    public static Carrying of(
            Project project, Document.Id from, Document.Id to, Coders coders, Progress progress) {
        return new Carrying(project, from, to, aligned(project, from, to, progress), Side.A, coders);
    }

    /** The alignment of two documents by the rules and corrections of their project. */
    static Alignment aligned(Project project, Document.Id from, Document.Id to, Progress progress) {
        return Collator.with(project.comparing().inForce())
                .align(witness(project, from), witness(project, to), progress);
    }

    private static Witness witness(Project project, Document.Id id) {
        return Witness.of(id.value(), document(project, id), project.zonesOf(id));
    }

    private static Document document(Project project, Document.Id id) {
        return project.document(id).orElseThrow(() -> new IllegalArgumentException("there is no document " + id));
    }

    /** Codes of the readings of coded differences. */
    static Set<Code.Id> readings(Project project) {
        return Differences.type(project).stream()
                .flatMap(type -> type.roles().stream())
                .flatMap(role -> role.codes().stream())
                .collect(Collectors.toSet());
    }

    /** The same of everybody's coding. */
    Carrying ofEveryone() {
        return coders.of().isEmpty()
                ? this
                : new Carrying(project, from.id(), to.id(), alignment, side, Coders.EVERYONE);
    }

    /** The document whose coding is carried. */
    public Document from() {
        return from;
    }

    /** The document it is carried to. */
    public Document to() {
        return to;
    }

    /** The project as it was looked at. */
    public Project project() {
        return project;
    }

    Alignment alignment() {
        return alignment;
    }

    Set<Code.Id> readings() {
        return readings;
    }

    Side side() {
        return side;
    }

    /** A proposal for each annotation, in reading order. */
    public List<Proposal> annotations() {
        return List.copyOf(proposals.values());
    }

    /** The proposal for one annotation; empty when it is not carried. */
    public Optional<Proposal> annotation(Annotation.Ref ref) {
        return Optional.ofNullable(proposals.get(ref));
    }

    /** A proposal for each statement that has a part in the document, by the place of its first part. */
    public List<StatementProposal> statements() {
        return statements;
    }

    /** The proposal for one statement; empty when it is not carried. */
    public Optional<StatementProposal> statement(Statement.Id id) {
        return statements.stream().filter(proposal -> proposal.original().id().equals(id)).findFirst();
    }

    /**
     * Accepts everything open that fits well enough.
     *
     * @param worst the worst fit to accept
     * @return one step of undo; empty when there is nothing to carry
     */
    public Optional<Edit> acceptingAll(Projection.Fit worst) {
        List<Proposal> tags = proposals.values().stream()
                .filter(proposal -> proposal.standing() == Standing.OPEN && proposal.fit().compareTo(worst) <= 0)
                .toList();
        List<StatementProposal> open = statements.stream()
                .filter(proposal -> proposal.standing() == Standing.OPEN && proposal.fit().compareTo(worst) <= 0)
                .toList();
        return accepting(tags, open);
    }

    /**
     * Accepts some proposals of this carrying. A statement brings those of its parts that are not there yet; what is
     * there already is passed over, and two proposals for the same tag make one.
     *
     * @return one step of undo; empty when there is nothing to carry
     */
    public Optional<Edit> accepting(Collection<Proposal> tags, Collection<StatementProposal> carried) {
        Accepted accepted = new Accepted();
        tags.forEach(accepted::add);
        carried.forEach(accepted::add);
        if (accepted.edits().isEmpty()) {
            return Optional.empty();
        }
        String label = "carry " + accepted.counted() + " to " + project.titleOf(to);
        return Optional.of(new Edit.Batch(label, accepted.edits()));
    }
}
