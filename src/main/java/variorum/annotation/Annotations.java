package variorum.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import variorum.text.Span;

/** The annotations of one document in reading order. Immutable: a change is a new set that shares the annotations. */
public final class Annotations {

    /** None. */
    public static final Annotations NONE = new Annotations(List.of());

    /** By start, the longer first, then by id, so that the order is always the same. */
    public static final Comparator<Annotation> READING_ORDER = Annotations::compare;

    private final List<Annotation> sorted;
    private final Map<Annotation.Id, Annotation> byId;

    private Annotations(List<Annotation> sorted) {
        this.sorted = Collections.unmodifiableList(sorted);
        this.byId = HashMap.newHashMap(sorted.size());
        sorted.forEach(annotation -> byId.put(annotation.id(), annotation));
    }

    private static int compare(Annotation one, Annotation other) {
        int byStart = Integer.compare(one.spans().getFirst().start(), other.spans().getFirst().start());
        if (byStart != 0) {
            return byStart;
        }
        int byEnd = Integer.compare(other.spans().getLast().end(), one.spans().getLast().end());
        return byEnd != 0 ? byEnd : one.id().compareTo(other.id());
    }

    /** A set of these, in any order; of two with one id the later counts. */
    public static Annotations of(Collection<Annotation> annotations) {
        Map<Annotation.Id, Annotation> unique = HashMap.newHashMap(annotations.size());
        annotations.forEach(annotation -> unique.put(annotation.id(), annotation));
        List<Annotation> sorted = new ArrayList<>(unique.values());
        sorted.sort(READING_ORDER);
        return sorted.isEmpty() ? NONE : new Annotations(sorted);
    }

    /** All, in reading order. */
    public List<Annotation> list() {
        return sorted;
    }

    /** How many there are. */
    public int size() {
        return sorted.size();
    }

    /** The annotation with this id. */
    public Optional<Annotation> find(Annotation.Id id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those with a part on the character at an offset, in reading order. */
    public List<Annotation> at(int offset) {
        return touching(new Span(offset, offset + 1)).toList();
    }

    /** Those that share a character with a span, in reading order. */
    public Stream<Annotation> touching(Span span) {
        return sorted.stream().filter(annotation -> annotation.touches(span));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Annotations set && sorted.equals(set.sorted);
    }

    @Override
    public int hashCode() {
        return sorted.hashCode();
    }

    @Override
    public String toString() {
        return sorted.toString();
    }
}
