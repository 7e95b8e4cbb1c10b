package variorum.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import variorum.task.Progress;
import variorum.text.Span;

/**
 * Makes the comparisons of each two of three or more witnesses agree with each other, passage by passage. Where they do
 * already, words that only a third witness ties are matched too; where they contradict each other, the words of the
 * passage are set in one table, and the table decides.
 */
final class Joining {

    /** Passages with more pairs of words to look at than this are left as each two witnesses have them. */
    private static final long LARGEST = 20_000_000;

    private final JointPairs pairs;
    private final Map<Long, JoinedPair> joined = new HashMap<>();
    private final List<Column> columns = new ArrayList<>();

    private Joining(JointPairs pairs) {
        this.pairs = pairs;
    }

    /** Replaces what is known of each two witnesses by what all of them say together, and answers the columns. */
    static List<Column> of(JointPairs pairs, Progress progress) {
        return new Joining(pairs).run(progress);
    }

    private List<Column> run(Progress progress) {
        List<Map<Integer, List<Integer>>> passages = JointPassages.of(pairs);
        for (int i = 0; i < passages.size(); i++) {
            progress.at(i, passages.size(), "Joining versions");
            passage(passages.get(i), progress);
        }
        pairs.each(Progress.NONE, (x, y, part) -> {
            JoinedPair pair = joined.get(Link.code(x, y));
            if (pair != null) {
                pairs.put(x, y, pair.text(), pairs.constraints(x, y));
            }
        });
        return columns;
    }

    private void passage(Map<Integer, List<Integer>> passage, Progress progress) {
        List<Integer> witnesses = List.copyOf(passage.keySet());
        List<int[]> words = passage.entrySet().stream()
                .map(each -> JointPairs.wordsOf(pairs.words(each.getKey()), each.getValue()))
                .toList();
        long all = words.stream().mapToLong(each -> each.length).sum();
        if (all * all / 2 > LARGEST) {
            return;
        }
        List<int[]> table = columns(witnesses, words, progress);
        table.forEach(column -> columns.add(column(witnesses, words, column)));
        for (int x = 0; x < witnesses.size() && witnesses.size() > 2; x++) {
            for (int y = x + 1; y < witnesses.size(); y++) {
                int first = witnesses.get(x);
                int second = witnesses.get(y);
                joined.computeIfAbsent(Link.code(first, second), code -> new JoinedPair(
                                pairs.text(first, second), pairs.constraints(first, second)))
                        .join(words.get(x), words.get(y), matches(table, x, words.get(x), y, words.get(y)));
            }
        }
    }

    private Column column(List<Integer> witnesses, List<int[]> words, int[] column) {
        Map<String, Span> spans = new HashMap<>();
        for (int x = 0; x < column.length; x++) {
            if (column[x] >= 0) {
                Words of = pairs.words(witnesses.get(x));
                spans.put(of.witness().siglum(), of.span(words.get(x)[column[x]]));
            }
        }
        return new Column(spans);
    }

    private List<int[]> columns(List<Integer> witnesses, List<int[]> words, Progress progress) {
        boolean whole = IntStream.range(0, words.size())
                .allMatch(x -> words.get(x).length == pairs.words(witnesses.get(x)).count());
        List<int[]> known = whole && words.size() > 2 ? List.of() : agreed(witnesses, words);
        List<List<String>> folded = IntStream.range(0, words.size())
                .mapToObj(x -> IntStream.of(words.get(x)).mapToObj(pairs.words(witnesses.get(x))::folded).toList())
                .toList();
        return PassageTable.of(folded, known, progress);
    }

    /** The columns that follow from what each two witnesses say; none if that is no table. */
    private List<int[]> agreed(List<Integer> witnesses, List<int[]> words) {
        int[] lengths = words.stream().mapToInt(each -> each.length).toArray();
        return JointColumns.of(lengths, (x, word, y) -> {
            int partner = partner(witnesses.get(x), words.get(x)[word], witnesses.get(y));
            return partner < 0 ? -1 : Math.max(-1, Arrays.binarySearch(words.get(y), partner));
        }).orElse(List.of());
    }

    private int partner(int x, int word, int y) {
        return x < y ? pairs.text(x, y).matching().ofA(word) : pairs.text(y, x).matching().ofB(word);
    }

    /** The words of two witnesses that stand in one column. */
    private static List<Link> matches(List<int[]> columns, int x, int[] wordsX, int y, int[] wordsY) {
        List<Link> matches = new ArrayList<>();
        for (int[] column : columns) {
            if (column[x] >= 0 && column[y] >= 0) {
                matches.add(new Link(wordsX[column[x]], wordsY[column[y]], 1));
            }
        }
        return matches;
    }
}
