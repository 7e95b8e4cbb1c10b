package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import variorum.text.Span;

/**
 * What a row says: its words, which of them are dimmed, and what takes room between them. Offsets in the words are
 * those that count everywhere; positions in what JavaFX lays out are this class's own business.
 *
 * @param words the characters of the source, or words of ours
 * @param dimmed stretches in another colour, in reading order
 * @param inserts what takes room, in reading order
 */
record Wording(String words, List<Span> dimmed, List<Insert> inserts) {

    /** Words alone. */
    static Wording of(String words) {
        return new Wording(words, List.of(), List.of());
    }

    /** What a row of the source says with some items on it. */
    static Wording of(Row.Words row, String text, List<Item> items) {
        List<Span> dimmed = Stream.concat(row.dimmed().stream(), faded(items, row.span()))
                .map(span -> span.shift(-row.span().start()))
                .sorted()
                .toList();
        return new Wording(row.span().in(text), dimmed, Insert.of(items, row.span()));
    }

    private static Stream<Span> faded(List<Item> items, Span row) {
        return items.stream()
                .filter(Faded.class::isInstance)
                .flatMap(item -> item.spans().stream())
                .flatMap(span -> span.intersection(row).stream());
    }

    /** The same with one thing more that takes room. */
    Wording with(Insert insert) {
        List<Insert> more = new ArrayList<>(inserts);
        more.add(insert);
        more.sort(Comparator.comparingInt(Insert::at));
        return new Wording(words, dimmed, more);
    }

    /** Whether one undivided text node can show it: one face and colour, simple scripts. */
    boolean isPlain() {
        return dimmed.isEmpty()
                && inserts.stream().noneMatch(insert -> insert.kind() == Insert.Kind.WORDS)
                && Script.isSimple(words);
    }

    /** What JavaFX lays out of words in one part: room is left for small letters, which are drawn over it. */
    String laidOut() {
        if (inserts.isEmpty()) {
            return words;
        }
        StringBuilder all = new StringBuilder(words);
        for (Insert insert : inserts.reversed()) {
            all.insert(insert.at(), insert.room());
        }
        return all.toString();
    }

    /** The position in what is laid out of an offset, before or after what takes room there. */
    int position(int offset, boolean after) {
        int position = offset;
        for (Insert insert : inserts) {
            if (insert.at() < offset || (after && insert.at() == offset)) {
                position += insert.letters().length();
            }
        }
        return position;
    }

    /** The offset of a position in what is laid out; one inside of what takes room has the offset of that. */
    int offset(int position) {
        int shift = 0;
        for (Insert insert : inserts) {
            int start = insert.at() + shift;
            if (position <= start) {
                break;
            }
            if (position < start + insert.letters().length()) {
                return insert.at();
            }
            shift += insert.letters().length();
        }
        return Math.min(position - shift, words.length());
    }
}
