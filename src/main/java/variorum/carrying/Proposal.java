package variorum.carrying;

import java.util.Objects;
import java.util.Optional;
import variorum.annotation.Annotation;
import variorum.collation.Projection;

/**
 * What an annotation would be in another version.
 *
 * @param original the annotation
 * @param fit how its words stand there
 * @param copy it, at the words that stand there; empty when they are absent
 * @param standing what there is already
 * @param there the annotation that stands there or otherwise; empty when the standing is open or absent
 */
public record Proposal(
        Annotation original,
        Projection.Fit fit,
        Optional<Annotation> copy,
        Standing standing,
        Optional<Annotation> there) {

    /**
     * What would bear its part in a carried statement: the annotation that stands there if it names the same, else the
     * copy.
     */
    Optional<Annotation> bearer() {
        return standsIn() ? there : copy;
    }

    /** Whether what is there can stand in for the copy. */
    boolean standsIn() {
        boolean named = there.filter(other -> Objects.equals(other.entity(), original.entity())).isPresent();
        return standing == Standing.THERE || (standing == Standing.OTHERWISE && named);
    }
}
