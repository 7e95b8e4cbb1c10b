package variorum.carrying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.collation.Alignment;
import variorum.collation.Collator;
import variorum.collation.Projection;
import variorum.collation.Rules;
import variorum.collation.Side;
import variorum.collation.Witness;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Zones;

/**
 * A corrected text takes the place of a document: a document of its own, into which the coding of the old one is
 * projected. What stands there word for word or against other words is put; what is doubtful waits in the
 * {@link Tray}. The old document stays as it is until somebody takes it out.
 */
public final class Republication {

    private final Project project;
    private final Carrying carrying;
    private final Zones zones;

    /** How an annotation of the old text stands in the corrected one. */
    public enum Mark {
        /** Word for word: put. */
        EXACT,
        /** Some words are others: put, and remembers that it was reworded. */
        EDITED,
        /** Some words are missing, or others stand between: waits for a person. */
        PROPOSED,
        /** None of its words is there: an orphan that waits for a place. */
        ORPHAN
    }

    private Republication(Project project, Carrying carrying, Zones zones) {
        this.project = project;
        this.carrying = carrying;
        this.zones = zones;
    }

    /**
     * Looks what a corrected text does to the coding of a document.
     *
     * @param corrected the new document; its id is not in the project yet
     */
    public static Republication of(
            Project project, Document.Id old, Document corrected, Zones zones, Progress progress) {
        Draft draft = new Draft(project);
        adding(corrected.replacing(old), zones).forEach(draft::apply);
        return new Republication(project, carrying(draft.project(), old, corrected.id(), progress), zones);
    }

    /**
     * Looks what a text as it was read does to the coding of a document. What is known about the report is kept; only
     * the headline is that of the corrected text, if it has one.
     *
     * @param read the new document; its id is not in the project yet
     */
    public static Republication ofRead(
            Project project, Document old, Document read, Zones zones, Progress progress) {
        String title = read.metadata().title();
        Metadata known = title.isEmpty() ? old.metadata() : old.metadata().withTitle(title);
        return of(project, old.id(), read.with(known), zones, progress);
    }

    /** The document that was read from the very same file, if there is one. */
    public static Optional<Document> sameFile(Project project, Document read) {
        return project.documentsByName().stream()
                .filter(document -> document.source().sha256().equals(read.source().sha256()))
                .findFirst();
    }

    private static List<Edit> adding(Document document, Zones zones) {
        Edit put = new Edit.PutDocument(document);
        return zones.list().isEmpty() ? List.of(put) : List.of(put, new Edit.PutZones(document.id(), zones));
    }

    /** The whole texts are aligned, bylines and captions included: the two are one report. */
    static Carrying carrying(Project project, Document.Id old, Document.Id corrected, Progress progress) {
        Alignment alignment = aligned(project, old, corrected, progress);
        return new Carrying(project, old, corrected, alignment, Side.A, Coders.EVERYONE);
    }

    static Alignment aligned(Project project, Document.Id old, Document.Id corrected, Progress progress) {
        return Collator.with(Rules.NONE).align(whole(project, old), whole(project, corrected), progress);
    }

    private static Witness whole(Project project, Document.Id id) {
        Document document = project.document(id)
                .orElseThrow(() -> new IllegalArgumentException("there is no document " + id));
        return Witness.of(id.value(), document, Zones.NONE);
    }

    /** How a proposal from the old text to the corrected one is marked. */
    public static Mark mark(Proposal proposal) {
        return switch (proposal.fit()) {
            case SAME -> Mark.EXACT;
            case REWORDED -> Mark.EDITED;
            case TRIMMED -> Mark.PROPOSED;
            case ABSENT -> Mark.ORPHAN;
        };
    }

    /** The document that takes the place of the old one. */
    public Document corrected() {
        return carrying.to();
    }

    /** The annotations with a mark, in reading order. */
    public List<Proposal> marked(Mark mark) {
        return carrying.annotations().stream().filter(proposal -> mark(proposal) == mark).toList();
    }

    /** The statements that go along, all of their parts being put. */
    public List<StatementProposal> statements() {
        return carrying.statements().stream()
                .filter(proposal -> proposal.fit().compareTo(Projection.Fit.REWORDED) <= 0)
                .toList();
    }

    /** One step of undo: the corrected document with its zones, and everything exact or edited. */
    public Edit edit() {
        List<Edit> edits = new ArrayList<>(adding(carrying.to(), zones));
        carrying.acceptingAll(Projection.Fit.REWORDED).ifPresent(put -> put.single().forEach(edits::add));
        return new Edit.Batch("correct the text of " + project.titleOf(carrying.from()), edits);
    }
}
