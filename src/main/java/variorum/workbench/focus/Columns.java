package variorum.workbench.focus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import variorum.text.Document;

/**
 * The reading columns side by side and what is open in each. A value: opening something answers new columns.
 *
 * @param open what is open, from left to right; an empty column waits for a document; no document is open twice
 * @param active the column that the hands are in, from 0
 */
public record Columns(List<Optional<Document.Id>> open, int active) {

    /** The most columns there can be. */
    public static final int MOST = 4;

    /** Two empty columns. */
    public static final Columns NONE = new Columns(Collections.nCopies(2, Optional.empty()), 0);

    /** Checks the number of columns and takes its own copy of the list. */
    public Columns {
        open = List.copyOf(open);
        if (open.isEmpty() || open.size() > MOST || active < 0 || active >= open.size()) {
            throw new IllegalArgumentException(open.size() + " columns, number " + active + " active");
        }
    }

    /** How many columns there are. */
    public int count() {
        return open.size();
    }

    /** What is open in the active column. */
    public Optional<Document.Id> document() {
        return open.get(active);
    }

    /** Everything that is open, from left to right. */
    public List<Document.Id> documents() {
        return open.stream().flatMap(Optional::stream).toList();
    }

    /** The column a document is open in, from 0. */
    public Optional<Integer> columnOf(Document.Id id) {
        int at = open.indexOf(Optional.of(id));
        return at < 0 ? Optional.empty() : Optional.of(at);
    }

    /** With a document in the active column; where it is open already, its column becomes the active one. */
    public Columns opening(Document.Id id) {
        return columnOf(id).map(this::activating).orElseGet(() -> openingIn(active, id));
    }

    /**
     * With a document beside the active column: in an empty one, else in a new one while there are only two, else in
     * the next.
     */
    public Columns openingBeside(Document.Id id) {
        if (columnOf(id).isPresent()) {
            return opening(id);
        }
        int empty = open.indexOf(Optional.<Document.Id>empty());
        if (empty >= 0) {
            return openingIn(empty, id);
        }
        return count() == 1 ? withCount(2).openingIn(1, id) : openingIn((active + 1) % count(), id);
    }

    /** With a document in one column, in place of what is there; it leaves any other column. */
    public Columns openingIn(int column, Document.Id id) {
        List<Optional<Document.Id>> changed = new ArrayList<>(open);
        Collections.replaceAll(changed, Optional.of(id), Optional.empty());
        changed.set(column, Optional.of(id));
        return new Columns(changed, column);
    }

    /** Without one column; the last one stays, empty. */
    public Columns closing(int column) {
        List<Optional<Document.Id>> changed = new ArrayList<>(open);
        if (changed.size() == 1) {
            return new Columns(List.of(Optional.empty()), 0);
        }
        changed.remove(column);
        int next = active > column ? active - 1 : active;
        return new Columns(changed, Math.min(next, changed.size() - 1));
    }

    /** With the hands in another column. */
    public Columns activating(int column) {
        return new Columns(open, column);
    }

    /** With more or fewer columns. Of fewer, the empty ones go first, then those on the right, the active one last. */
    public Columns withCount(int count) {
        List<Optional<Document.Id>> changed = new ArrayList<>(open);
        int at = active;
        while (changed.size() < count) {
            changed.add(Optional.empty());
        }
        while (changed.size() > count) {
            int gone = leastNeeded(changed, at);
            changed.remove(gone);
            at = gone < at ? at - 1 : at;
        }
        return new Columns(changed, at);
    }

    private static int leastNeeded(List<Optional<Document.Id>> columns, int active) {
        int last = columns.size() - 1;
        int right = last == active ? last - 1 : last;
        for (int i = last; i >= 0; i--) {
            if (columns.get(i).isEmpty() && i != active) {
                return i;
            }
        }
        return right;
    }

    /** Without documents that are no longer there. */
    public Columns keeping(Predicate<Document.Id> still) {
        return new Columns(open.stream().map(document -> document.filter(still)).toList(), active);
    }
}
