package variorum.workbench.reader;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import variorum.text.FoldedText;
import variorum.text.Span;

/** Finds words in one text as they are typed, whatever their case, accents, apostrophes and spaces. */
final class FindModel {

    private final String text;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Span>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private @Nullable FoldedText folded;

    FindModel(String text) {
        this.text = text;
        query.subscribe(typed -> hits.set(find(typed)));
    }

    /** What is looked for; empty while nothing is. */
    StringProperty query() {
        return query;
    }

    /** Where it stands, in reading order. */
    ReadOnlyObjectProperty<List<Span>> hits() {
        return hits.getReadOnlyProperty();
    }

    /** The place that is shown now, counted from 0; -1 for none. */
    ReadOnlyIntegerProperty current() {
        return current.getReadOnlyProperty();
    }

    /** The place that is shown now. */
    Optional<Span> now() {
        return current.get() < 0 ? Optional.empty() : Optional.of(hits.get().get(current.get()));
    }

    /** Goes to the first place at or after an offset, or the first of all. */
    Optional<Span> from(int offset) {
        List<Span> all = hits.get();
        int at = 0;
        while (at < all.size() && all.get(at).end() <= offset) {
            at++;
        }
        return go(all.isEmpty() ? -1 : at % all.size());
    }

    /** Goes to the next place or, with -1, to the one before, round and round. */
    Optional<Span> step(int by) {
        int count = hits.get().size();
        return go(count == 0 ? -1 : Math.floorMod(current.get() + by, count));
    }

    private Optional<Span> go(int index) {
        current.set(index);
        return index < 0 ? Optional.empty() : Optional.of(hits.get().get(index));
    }

    private List<Span> find(String typed) {
        current.set(-1);
        if (typed.isBlank()) {
            return List.of();
        }
        if (folded == null) {
            folded = FoldedText.of(text);
        }
        return folded.find(typed.strip());
    }
}
