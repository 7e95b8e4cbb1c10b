package variorum.carrying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import variorum.annotation.Annotation;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.collation.Projection;
import variorum.project.Project;
import variorum.text.Document;

/** Makes the proposals for statements out of those for annotations. */
final class ProposingStatements {

    private final Project project;
    private final Document.Id from;
    private final Document.Id to;
    private final Map<Annotation.Ref, Proposal> proposals;
    private final Coders coders;
    private final Optional<StatementType> differences;
    private final Map<Statement.Id, Statement> carried = new HashMap<>();

    ProposingStatements(
            Project project,
            Document.Id from,
            Document.Id to,
            Map<Annotation.Ref, Proposal> proposals,
            Coders coders,
            Optional<StatementType> differences) {
        this.project = project;
        this.from = from;
        this.to = to;
        this.proposals = proposals;
        this.coders = coders;
        this.differences = differences;
    }

    List<StatementProposal> all() {
        Map<Statement.Id, Statement> originals = new HashMap<>();
        proposals.keySet().stream()
                .flatMap(ref -> project.statements().binding(ref).stream())
                .filter(statement -> coders.carry(statement.coder()))
                .filter(statement -> differences.stream().noneMatch(type -> type.id().equals(statement.type())))
                .forEach(statement -> originals.put(statement.id(), statement));
        rememberCarried();
        return originals.values().stream()
                .map(this::of)
                .sorted(Comparator.comparingInt((StatementProposal one) -> place(one)).thenComparing(one ->
                        one.original().id()))
                .toList();
    }

    /** Copies of statements that have a part where these would be carried to. */
    private void rememberCarried() {
        for (Statement statement : project.statements().all()) {
            Statement.Carried origin = statement.carried();
            if (origin != null && statement.bound().anyMatch(ref -> ref.document().equals(to))) {
                carried.putIfAbsent(origin.from(), statement);
            }
        }
    }

    private static int place(StatementProposal proposal) {
        return proposal.parts().stream()
                .mapToInt(part -> part.original().extent().start())
                .min()
                .orElse(0);
    }

    private StatementProposal of(Statement original) {
        List<Proposal> parts = new ArrayList<>();
        TreeMap<String, List<Annotation.Ref>> bound = new TreeMap<>();
        boolean stands = false;
        for (Map.Entry<String, List<Annotation.Ref>> part : original.parts().entrySet()) {
            List<Annotation.Ref> refs = new ArrayList<>();
            for (Annotation.Ref ref : part.getValue()) {
                Proposal proposal = proposals.get(ref);
                if (proposal == null && !ref.document().equals(from)) {
                    refs.add(ref);
                } else if (proposal != null) {
                    parts.add(proposal);
                    proposal.bearer().map(Annotation::ref).ifPresent(refs::add);
                    stands |= proposal.bearer().isPresent();
                }
            }
            bound.put(part.getKey(), refs);
        }
        Optional<Statement> copy = stands ? Optional.of(copy(original, bound)) : Optional.empty();
        Optional<Statement> there = copy.flatMap(made -> there(original, made));
        boolean otherwise =
                parts.stream().anyMatch(part -> part.standing() == Standing.OTHERWISE && !part.standsIn());
        Standing standing = there.isPresent()
                ? Standing.THERE
                : copy.isEmpty() ? Standing.ABSENT : otherwise ? Standing.OTHERWISE : Standing.OPEN;
        return new StatementProposal(original, fit(parts, stands), copy, parts, standing, there);
    }

    private Statement copy(Statement original, SortedMap<String, List<Annotation.Ref>> bound) {
        return new Statement(
                Statement.Id.fresh(),
                original.type(),
                coders.ofCopy(original.coder()),
                bound,
                original.attributes(),
                "",
                original.confidence(),
                Statement.Carried.of(original));
    }

    /** One carried before, or one of the same form that binds the very annotations. */
    private Optional<Statement> there(Statement original, Statement made) {
        Statement before = carried.get(original.id());
        if (before != null) {
            return Optional.of(before);
        }
        return made.bound().findFirst().stream()
                .flatMap(ref -> project.statements().binding(ref).stream())
                .filter(other -> other.type().equals(made.type())
                        && other.coder().equals(made.coder())
                        && other.parts().equals(made.parts()))
                .findFirst();
    }

    private static Projection.Fit fit(List<Proposal> parts, boolean stands) {
        if (!stands) {
            return Projection.Fit.ABSENT;
        }
        return parts.stream()
                .map(part -> part.fit() == Projection.Fit.ABSENT ? Projection.Fit.TRIMMED : part.fit())
                .max(Comparator.naturalOrder())
                .orElse(Projection.Fit.SAME);
    }
}
