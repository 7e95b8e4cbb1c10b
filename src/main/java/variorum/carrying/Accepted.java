package variorum.carrying;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import variorum.annotation.Annotation;
import variorum.annotation.Statement;
import variorum.project.Edit;
import variorum.text.Count;

/** What one acceptance puts, each tag and each statement once. Mutable. */
final class Accepted {

    private final List<Edit> edits = new ArrayList<>();
    private final Map<Sameness, Annotation.Ref> put = new HashMap<>();
    private final Set<Saying> said = new HashSet<>();
    private int tags;
    private int statements;

    /** The annotation that stands for a proposal, put now if it was not yet; empty when its words are absent. */
    Optional<Annotation.Ref> add(Proposal proposal) {
        if (proposal.standing() == Standing.THERE) {
            return proposal.there().map(Annotation::ref);
        }
        return proposal.copy().map(copy -> put.computeIfAbsent(Sameness.of(copy), same -> {
            edits.add(new Edit.PutAnnotation(copy));
            tags++;
            return copy.ref();
        }));
    }

    void add(StatementProposal proposal) {
        if (proposal.copy().isEmpty() || proposal.standing() == Standing.THERE) {
            return;
        }
        Map<Annotation.Ref, Annotation.Ref> borne = new HashMap<>();
        for (Proposal part : proposal.parts()) {
            if (!part.standsIn()) {
                Optional<Annotation.Ref> ref = add(part);
                part.copy().ifPresent(copy -> ref.ifPresent(there -> borne.put(copy.ref(), there)));
            }
        }
        Statement copy = bound(proposal.copy().get(), borne);
        if (said.add(Saying.of(copy))) {
            edits.add(new Edit.PutStatement(copy));
            statements++;
        }
    }

    private static Statement bound(Statement copy, Map<Annotation.Ref, Annotation.Ref> borne) {
        Statement bound = copy;
        for (Map.Entry<String, List<Annotation.Ref>> part : copy.parts().entrySet()) {
            bound = bound.with(part.getKey(), part.getValue().stream()
                    .map(ref -> borne.getOrDefault(ref, ref))
                    .distinct()
                    .toList());
        }
        return bound;
    }

    List<Edit> edits() {
        return edits;
    }

    /** How much it puts, in words. */
    String counted() {
        String some = Count.of(tags, "tag");
        String bound = Count.of(statements, "statement");
        return statements == 0 ? some : tags == 0 ? bound : some + " and " + bound;
    }
}
