package variorum.workbench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import variorum.text.Document;

/**
 * The versions that stand side by side. The first is the base, which every other is compared with; one of the others is
 * in hand: what is said of a pair is said of the base and it.
 *
 * @param columns the documents from left to right: two to four, each once
 * @param hand the place of the one in hand among them, from 1
 */
record Lineup(List<Document.Id> columns, int hand) {

    /** So many stand side by side at most. */
    static final int MOST = 4;

    /** Checks that there are two at least, and no document twice. */
    Lineup {
        columns = List.copyOf(columns);
        if (columns.size() < 2 || columns.size() > MOST || columns.stream().distinct().count() < columns.size()) {
            throw new IllegalArgumentException("not two to four versions: " + columns);
        }
        if (hand < 1 || hand >= columns.size()) {
            throw new IllegalArgumentException("no version but the base at " + hand);
        }
    }

    static Lineup of(Pair pair) {
        return new Lineup(List.of(pair.a(), pair.b()), 1);
    }

    /** The base and the one in hand. */
    Pair pair() {
        return new Pair(columns.getFirst(), columns.get(hand));
    }

    int size() {
        return columns.size();
    }

    /** With another one in hand; the base cannot be. */
    Lineup holding(int column) {
        return column < 1 || column >= size() ? this : new Lineup(columns, column);
    }

    /** With one more at the right, which is in hand then; the same if it is there already or there is no room. */
    Lineup adding(Document.Id document) {
        if (size() == MOST || columns.contains(document)) {
            return this;
        }
        List<Document.Id> more = new ArrayList<>(columns);
        more.add(document);
        return new Lineup(more, more.size() - 1);
    }

    /** With another document in a column; where that stands in another one, the two change places. */
    Lineup with(int column, Document.Id document) {
        List<Document.Id> changed = new ArrayList<>(columns);
        int elsewhere = changed.indexOf(document);
        if (elsewhere >= 0) {
            changed.set(elsewhere, changed.get(column));
        }
        changed.set(column, document);
        return new Lineup(changed, hand);
    }

    /** With the one of a column as the base, at the left; the old base stands there in its place. */
    Lineup basedOn(int column) {
        return column == 0 ? this : new Lineup(with(0, columns.get(column)).columns(), column);
    }

    /** Only those that pass; nothing if fewer than two do. */
    Optional<Lineup> only(Predicate<Document.Id> passing) {
        List<Document.Id> left = columns.stream().filter(passing).toList();
        if (left.size() < 2) {
            return Optional.empty();
        }
        int held = left.indexOf(columns.get(hand));
        return Optional.of(left.equals(columns) ? this : new Lineup(left, Math.max(1, held)));
    }

    /** Without one column, if more than two are left then. */
    Lineup without(int column) {
        Document.Id gone = columns.get(column);
        return size() == 2 ? this : only(id -> !id.equals(gone)).orElse(this);
    }
}
