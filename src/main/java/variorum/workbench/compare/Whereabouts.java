package variorum.workbench.compare;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import variorum.collation.AlteredQuotation;
import variorum.collation.Difference;
import variorum.collation.Layer;
import variorum.collation.Side;
import variorum.collation.Substitution;

/** Where the reader is among the differences of the pair in hand, and the ways from one to the next. */
final class Whereabouts {

    private final ReadOnlyObjectProperty<Optional<Comparison>> comparison;
    private final Shown shown;
    private final ReadOnlyObjectWrapper<Optional<Difference>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<Consumer<Place>> goers = new CopyOnWriteArrayList<>();
    /** While no difference is current: how many lie before the reader. */
    private int before;

    Whereabouts(ReadOnlyObjectProperty<Optional<Comparison>> comparison, Shown shown) {
        this.comparison = comparison;
        this.shown = shown;
    }

    private List<Difference> differences() {
        return comparison.get().map(Comparison::differences).orElse(List.of());
    }

    /** The difference the reader is at. */
    ReadOnlyObjectProperty<Optional<Difference>> current() {
        return current.getReadOnlyProperty();
    }

    /** The reader stays at the same difference of another answer, if it is there. */
    void stayIn(Optional<Comparison> answer) {
        before = 0;
        current.set(current.get()
                .flatMap(old -> answer.flatMap(now -> now.differences().stream()
                        .filter(each -> isAt(old, each))
                        .findFirst())));
    }

    /** Whether two are the same difference, if perhaps on another layer. */
    private static boolean isAt(Difference one, Difference other) {
        return one.a().equals(other.a()) && one.b().equals(other.b()) && one.operation() == other.operation();
    }

    /** Calls the listener with every place that is to be brought into view. */
    void onGo(Consumer<Place> listener) {
        goers.add(listener);
    }

    /** Brings a place into view. */
    void go(Place place) {
        goers.forEach(goer -> goer.accept(place));
    }

    /** Makes a difference the current one and brings it into view. */
    void go(Difference difference) {
        current.set(Optional.of(difference));
        go(Place.of(difference));
    }

    /** The reader is at no difference. */
    void stand() {
        current.set(Optional.empty());
    }

    /** Makes a difference the current one that is in view already. */
    void stand(Difference difference) {
        current.set(Optional.of(difference));
    }

    /** The reader is at a place where there is no difference: the next one is looked for from here. */
    void stand(Side side, int offset) {
        List<Difference> all = differences();
        int index = 0;
        while (index < all.size() && all.get(index).in(side).start() < offset) {
            index++;
        }
        before = index;
        current.set(Optional.empty());
    }

    /**
     * Goes to the next thing of a kind, or to the one before; after the last comes the first. Answers whether there is
     * one.
     */
    boolean step(Walk walk, boolean forward) {
        Steps steps = new Steps(differences(), difference -> walk.stopsAt(difference)
                && (walk != Walk.DIFFERENCE || shown.layers().get().contains(difference.layer())));
        Optional<Difference> next = forward
                ? steps.after(current.get(), before)
                : steps.before(current.get(), before);
        next.ifPresent(this::go);
        return next.isPresent();
    }

    /** Goes to the next of the places that a row of the table of substitutions counts. */
    void step(Substitution row) {
        comparison
                .get()
                .map(answer -> answer.alignment().where(row))
                .filter(places -> !places.isEmpty())
                .ifPresent(places -> {
                    int at = current.get().map(places::indexOf).orElse(-1);
                    go(places.get((at + 1) % places.size()));
                });
    }

    /** The difference that a row of the table of altered quotations tells. */
    Optional<Difference> quotation(AlteredQuotation row) {
        return differences().stream()
                .filter(difference -> difference.layer() == Layer.QUOTATION)
                .filter(difference -> difference.a().equals(row.a()) && difference.b().equals(row.b()))
                .findFirst();
    }

    /** The difference that a paragraph is which only one version has. */
    Optional<Difference> own(Side side, Passage passage) {
        return differences().stream()
                .filter(Walk.ONLY_HERE::stopsAt)
                .filter(difference -> difference.standsIn(side) && passage.span().contains(difference.in(side)))
                .findFirst();
    }
}
