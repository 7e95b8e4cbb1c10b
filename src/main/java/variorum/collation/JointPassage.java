package variorum.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import variorum.task.Progress;
import variorum.text.Span;

/** What several witnesses tell alike, and the table of its words. */
final class JointPassage {

    private final JointPairs pairs;
    private final List<Integer> witnesses;
    private final List<int[]> words;
    private final boolean whole;

    /** @param sentences the sentences of each witness that has the passage, in reading order */
    JointPassage(JointPairs pairs, Map<Integer, List<Integer>> sentences) {
        this.pairs = pairs;
        this.witnesses = List.copyOf(sentences.keySet());
        this.words = sentences.entrySet().stream()
                .map(each -> JointPairs.wordsOf(pairs.words(each.getKey()), each.getValue()))
                .toList();
        this.whole = IntStream.range(0, size()).allMatch(x -> words.get(x).length == text(x).count());
    }

    /** How many witnesses have it. */
    int size() {
        return witnesses.size();
    }

    /** The number of the witness at a place of the table. */
    int witness(int x) {
        return witnesses.get(x);
    }

    int[] words(int x) {
        return words.get(x);
    }

    /** Whether it is all that these witnesses say. Then what moved inside of it is left to each two of them. */
    boolean isWhole() {
        return whole;
    }

    private Words text(int x) {
        return pairs.words(witnesses.get(x));
    }

    /** The words in columns, by their place in the passage; -1 where a witness has none. */
    List<int[]> table(Progress progress) {
        boolean verse = whole && size() > 2 && IntStream.range(0, size()).allMatch(x -> text(x).sentenceCount() == 1);
        List<List<String>> folded = IntStream.range(0, size())
                .mapToObj(x -> IntStream.of(words.get(x)).mapToObj(text(x)::folded).toList())
                .toList();
        return PassageTable.of(folded, verse ? List.of() : agreed(), progress);
    }

    /** The columns that follow from what each two witnesses say; none if that is no table. */
    private List<int[]> agreed() {
        int[] lengths = words.stream().mapToInt(each -> each.length).toArray();
        return JointColumns.of(lengths, (x, word, y) -> {
            int partner = partner(witnesses.get(x), words.get(x)[word], witnesses.get(y));
            return partner < 0 ? -1 : Math.max(-1, Arrays.binarySearch(words.get(y), partner));
        }).orElse(List.of());
    }

    private int partner(int x, int word, int y) {
        Matching matching = pairs.text(Math.min(x, y), Math.max(x, y)).matching();
        int partner = x < y ? matching.ofA(word) : matching.ofB(word);
        return partner >= 0 && whole && matching.isMoved(x < y ? word : partner) ? -1 : partner;
    }

    /** The words of two witnesses that stand in one column, equal or not. */
    List<Link> together(List<int[]> table, int x, int y) {
        List<Link> together = new ArrayList<>();
        for (int[] column : table) {
            if (column[x] >= 0 && column[y] >= 0) {
                together.add(new Link(words.get(x)[column[x]], words.get(y)[column[y]], 1));
            }
        }
        return together;
    }

    Column column(int[] column) {
        Map<String, Span> spans = new HashMap<>();
        for (int x = 0; x < column.length; x++) {
            if (column[x] >= 0) {
                spans.put(text(x).witness().siglum(), text(x).span(words.get(x)[column[x]]));
            }
        }
        return new Column(spans);
    }
}
