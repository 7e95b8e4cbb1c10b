package variorum.project;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.text.Span;

/**
 * A suggested name that a coder did not want.
 *
 * @param coder whose decision it is; others are asked for themselves
 * @param span the words, UTF-16
 * @param entity whom they were said to name, who may be gone by now; nothing for a name that nobody had registered
 */
public record Rejection(Coder.Id coder, Span span, Entity.@Nullable Id entity) implements Comparable<Rejection> {

    private static final Comparator<Rejection> ORDER = Comparator.comparing(Rejection::span)
            .thenComparing(Rejection::coder)
            .thenComparing(each -> each.entity() == null ? "" : each.entity().value());

    @Override
    public int compareTo(Rejection other) {
        return ORDER.compare(this, other);
    }
}
