package variorum.carrying;

import java.util.List;
import java.util.Optional;
import variorum.annotation.Annotation;
import variorum.annotation.Statement;
import variorum.collation.Projection;

/**
 * What a statement would be in another version.
 *
 * @param original the statement
 * @param fit that of its worst part; trimmed when a part is absent, absent when all are
 * @param copy it, bound to what its parts would be; empty when all are absent
 * @param parts the proposals for its parts in the first version, role by role
 * @param standing there, absent, otherwise when a part stands there with another entity, else open
 * @param there the statement that stands there; empty unless the standing is there
 */
public record StatementProposal(
        Statement original,
        Projection.Fit fit,
        Optional<Statement> copy,
        List<Proposal> parts,
        Standing standing,
        Optional<Statement> there) {

    /** Takes its own copy of the list. */
    public StatementProposal {
        parts = List.copyOf(parts);
    }

    /** The parts that the other version has no words for. */
    public List<Annotation> absent() {
        return parts.stream()
                .filter(part -> part.standing() == Standing.ABSENT)
                .map(Proposal::original)
                .toList();
    }
}
