package variorum.workbench.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import variorum.collation.Difference;
import variorum.collation.Layer;
import variorum.collation.ParagraphPair;

/** What of a comparison is shown: which layers, whose words, which outlines of moved paragraphs, and what is listed. */
final class Shown {

    private static final Set<Layer> OFF_AT_FIRST = Set.of(Layer.TYPOGRAPHY, Layer.STYLE);

    private final ReadOnlyObjectProperty<Optional<Comparison>> comparison;
    private final ReadOnlyObjectProperty<Optional<Lines>> lines;
    private final ReadOnlyObjectWrapper<Set<Layer>> layers = new ReadOnlyObjectWrapper<>(
            Set.copyOf(EnumSet.complementOf(EnumSet.copyOf(OFF_AT_FIRST))));
    private final ReadOnlyObjectWrapper<List<Difference>> differences = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Difference>> listed = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Wordings> wordings = new ReadOnlyObjectWrapper<>(Wordings.OWN);
    private final ReadOnlyObjectWrapper<List<ParagraphPair>> ghosts = new ReadOnlyObjectWrapper<>(List.of());

    /** Of the pair in hand, and of all versions. */
    Shown(ReadOnlyObjectProperty<Optional<Comparison>> comparison, ReadOnlyObjectProperty<Optional<Lines>> lines) {
        this.comparison = comparison;
        this.lines = lines;
        filter.subscribe(this::list);
    }

    /** Takes up what is remembered, and remembers from now on. */
    void remember(Memory kept) {
        layers.set(kept.layers(layers.get()));
        wordings.set(kept.wordings());
        layers.subscribe(shownNow -> kept.put(shownNow));
        wordings.subscribe(words -> kept.put(words));
    }

    /** Looks anew what there is to show; call it when the comparison is another. */
    void renew() {
        differences.set(comparison.get().map(this::ofLayers).orElse(List.of()));
        list();
    }

    private List<Difference> ofLayers(Comparison answer) {
        return answer.differences().stream()
                .filter(difference -> layers.get().contains(difference.layer()))
                .toList();
    }

    private void list() {
        Predicate<Difference> taken = comparison.get().map(c -> Readings.filter(c, filter.get())).orElse(d -> true);
        listed.set(differences.get().stream().filter(taken).toList());
    }

    /** The layers whose differences are shown. */
    ReadOnlyObjectProperty<Set<Layer>> layers() {
        return layers.getReadOnlyProperty();
    }

    /** Shows a layer or hides it; its count stays. */
    void show(Layer layer, boolean on) {
        Set<Layer> changed = EnumSet.noneOf(Layer.class);
        changed.addAll(layers.get());
        if (on ? changed.add(layer) : changed.remove(layer)) {
            layers.set(Set.copyOf(changed));
            renew();
        }
    }

    /** The differences of the shown layers, in the reading order of the version on the left. */
    ReadOnlyObjectProperty<List<Difference>> differences() {
        return differences.getReadOnlyProperty();
    }

    /** The differences of the shown layers between the base and the version of a column. */
    List<Difference> in(int column) {
        return lines.get()
                .filter(answer -> 0 < column && column < answer.size())
                .map(answer -> ofLayers(answer.between(0, column)))
                .orElse(List.of());
    }

    /** Those of {@link #differences} that what is typed picks. */
    ReadOnlyObjectProperty<List<Difference>> listed() {
        return listed.getReadOnlyProperty();
    }

    /** What is typed to find differences. */
    StringProperty filter() {
        return filter;
    }

    /** Whose words are set where the versions differ. */
    ReadOnlyObjectProperty<Wordings> wordings() {
        return wordings.getReadOnlyProperty();
    }

    /** Sets these words from now on. */
    void set(Wordings words) {
        wordings.set(words);
    }

    /** The moved paragraphs whose outlines are shown beside their partners, in both columns. */
    ReadOnlyObjectProperty<List<ParagraphPair>> ghosts() {
        return ghosts.getReadOnlyProperty();
    }

    /** Shows the outlines of all moved paragraphs, or takes them away. */
    void toggleGhosts() {
        boolean none = ghosts.get().isEmpty();
        ghosts.set(none ? comparison.get().map(Comparison::movedPairs).orElse(List.of()) : List.of());
    }

    /** Takes the outlines away. */
    void hideGhosts() {
        ghosts.set(List.of());
    }
}
