package variorum.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import variorum.annotation.Location;

/** Collects what is found wrong while a file is read, and lets the reading go on. */
final class Findings {

    private static final int MOST = 1000;

    private final List<Problem> problems = new ArrayList<>();
    private int more;
    private long seals;

    /** Builds a thing from values that were read. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws SQLException;
    }

    /** Takes a thing that was built. */
    @FunctionalInterface
    interface Use<T> {
        void use(T thing) throws SQLException;
    }

    /**
     * How a kind of thing is sealed and where one of it is.
     *
     * @param seal computes the seal of a thing
     * @param place says where it is
     */
    record Kind<T>(ToLongFunction<T> seal, Function<T, Location> place) {}

    void add(Location location, String sentence) {
        if (problems.size() < MOST) {
            problems.add(new Problem(location, sentence));
        } else {
            more++;
        }
    }

    /**
     * Tries to build a thing. Values that make none are a problem, not an end: the constructors of the model check what
     * they are given and throw.
     */
    <T> Optional<T> attempt(Location location, String name, Reading<T> reading) throws SQLException {
        try {
            return Optional.of(reading.read());
        } catch (RuntimeException broken) {
            add(location, name + " can't be read: its row is damaged.");
            return Optional.empty();
        }
    }

    /** Builds a thing, compares its seal with the one in its row and hands it on. */
    <T> void thing(String name, Kind<T> kind, long keptSeal, Reading<T> reading, Use<T> use) throws SQLException {
        Optional<T> built = attempt(new Location.WholeProject(), name, reading);
        if (built.isPresent()) {
            T thing = built.get();
            long computed = kind.seal().applyAsLong(thing);
            seals += computed;
            if (computed != keptSeal) {
                add(kind.place().apply(thing),
                        name + " is not as it was written: its row is damaged or another program changed it.");
            }
            use.use(thing);
        }
    }

    /** Counts a seal that there is nothing to compare with. */
    void count(long seal) {
        seals += seal;
    }

    /** The sum of all seals so far. */
    long seals() {
        return seals;
    }

    boolean none() {
        return problems.isEmpty();
    }

    List<Problem> list() {
        if (more == 0) {
            return List.copyOf(problems);
        }
        List<Problem> all = new ArrayList<>(problems);
        all.add(Problem.of("And " + more + " more problems of these kinds."));
        return all;
    }
}
