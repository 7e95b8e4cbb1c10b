package variorum.carrying;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import variorum.annotation.Annotation;
import variorum.annotation.Annotations;
import variorum.annotation.Origin;
import variorum.collation.Projection;
import variorum.project.Project;
import variorum.text.Document;

/** Makes the proposals for annotations. */
final class Proposing {

    private final Places places;
    private final Coders coders;
    private final Document.Id to;
    private final Annotations there;
    private final Map<Sameness, Annotation> same = new HashMap<>();
    private final Map<Annotation.Ref, Annotation> carried = new HashMap<>();

    Proposing(Project project, Document.Id to, Places places, Coders coders) {
        this.places = places;
        this.coders = coders;
        this.to = to;
        there = project.annotationsOf(to);
        for (Annotation annotation : there.list()) {
            same.putIfAbsent(Sameness.of(annotation), annotation);
            Origin.Carried from = annotation.origin().carried();
            if (from != null) {
                carried.putIfAbsent(from.from(), annotation);
            }
        }
    }

    Proposal of(Annotation original) {
        Projection projection = places.of(original);
        Optional<Annotation> copy = copy(original, projection);
        Annotation known = carried.get(original.ref());
        if (known == null && copy.isPresent()) {
            known = same.get(Sameness.of(copy.get()));
        }
        if (known == null && copy.isPresent()) {
            known = origin(original, copy.get()).orElse(null);
        }
        if (known != null) {
            return new Proposal(original, projection.fit(), copy, Standing.THERE, Optional.of(known));
        }
        Optional<Annotation> otherwise = copy.flatMap(this::otherwise);
        Standing standing = copy.isEmpty()
                ? Standing.ABSENT
                : otherwise.isPresent() ? Standing.OTHERWISE : Standing.OPEN;
        return new Proposal(original, projection.fit(), copy, standing, otherwise);
    }

    private Optional<Annotation> copy(Annotation original, Projection projection) {
        return fit(projection.fit()).map(fit -> new Annotation(
                Annotation.Id.fresh(),
                to,
                original.code(),
                coders.ofCopy(original.coder()),
                projection.spans(),
                original.entity(),
                original.attributes(),
                "",
                original.confidence(),
                original.origin().from(Origin.Carried.of(original, fit))));
    }

    static Optional<Origin.Fit> fit(Projection.Fit fit) {
        return switch (fit) {
            case SAME -> Optional.of(Origin.Fit.SAME);
            case REWORDED -> Optional.of(Origin.Fit.REWORDED);
            case TRIMMED -> Optional.of(Origin.Fit.TRIMMED);
            case ABSENT -> Optional.empty();
        };
    }

    /** What a copy is carried back to: its own original, while the two still say the same of overlapping words. */
    private Optional<Annotation> origin(Annotation original, Annotation copy) {
        Origin.Carried from = original.origin().carried();
        return from == null || !from.from().document().equals(to)
                ? Optional.empty()
                : there.find(from.from().annotation()).filter(first -> isLike(first, copy));
    }

    private Optional<Annotation> otherwise(Annotation copy) {
        List<Annotation> near = there.touching(copy.extent())
                .filter(other -> other.coder().equals(copy.coder()) && other.code().equals(copy.code()))
                .toList();
        return near.stream()
                .filter(other -> other.spans().equals(copy.spans()) || isLike(other, copy))
                .findFirst();
    }

    /** The same entity, or none, on words in common. */
    private static boolean isLike(Annotation one, Annotation other) {
        return one.code().equals(other.code())
                && Objects.equals(one.entity(), other.entity())
                && one.spans().stream().anyMatch(other::touches);
    }
}
