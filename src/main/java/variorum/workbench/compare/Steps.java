package variorum.workbench.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import variorum.collation.Difference;

/** The way from stop to stop among differences; after the last comes the first. */
final class Steps {

    private final List<Difference> all;
    private final List<Integer> stops;

    /** Among all differences, those that pass are stops. */
    Steps(List<Difference> all, Predicate<Difference> passing) {
        this.all = all;
        this.stops = IntStream.range(0, all.size()).filter(i -> passing.test(all.get(i))).boxed().toList();
    }

    /** The stop after a difference, or from an index on where there is none; nothing if there are no stops. */
    Optional<Difference> after(Optional<Difference> here, int index) {
        int from = here.map(all::indexOf).filter(at -> at >= 0).map(at -> at + 1).orElse(index);
        return stops.stream().filter(stop -> stop >= from).findFirst()
                .or(() -> stops.stream().findFirst())
                .map(all::get);
    }

    /** The stop before a difference, or below an index where there is none; nothing if there are no stops. */
    Optional<Difference> before(Optional<Difference> here, int index) {
        int below = here.map(all::indexOf).filter(at -> at >= 0).orElse(index);
        List<Integer> backwards = stops.reversed();
        return backwards.stream().filter(stop -> stop < below).findFirst()
                .or(() -> backwards.stream().findFirst())
                .map(all::get);
    }
}
