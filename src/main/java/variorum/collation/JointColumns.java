package variorum.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a passage that follow from what each two witnesses say: words stand in one column if they are matched,
 * directly or through others.
 */
final class JointColumns {

    private final Matched matched;
    private final int[] lengths;
    private final int[] starts;
    private final int[] leaders;

    /** Says for a word of one witness which word of another stands for it, or -1; all by their place in the passage. */
    interface Matched {
        int partner(int x, int word, int y);
    }

    private JointColumns(int[] lengths, Matched matched) {
        this.matched = matched;
        this.lengths = lengths;
        this.starts = new int[lengths.length + 1];
        for (int x = 0; x < lengths.length; x++) {
            starts[x + 1] = starts[x] + lengths[x];
        }
        this.leaders = new int[starts[lengths.length]];
        Arrays.setAll(leaders, word -> word);
    }

    /**
     * The columns, in an order all witnesses keep; empty if the pairs contradict each other, or if a witness has no
     * word in common with any other.
     *
     * @param lengths how many words of the passage each witness has
     */
    static Optional<List<int[]>> of(int[] lengths, Matched matched) {
        return new JointColumns(lengths, matched).columns();
    }

    private Optional<List<int[]>> columns() {
        for (int x = 0; x < lengths.length; x++) {
            if (!join(x)) {
                return Optional.empty();
            }
        }
        int[][] byLeader = new int[leaders.length][0];
        for (int x = 0; x < lengths.length; x++) {
            for (int word = 0; word < lengths[x]; word++) {
                int leader = leader(starts[x] + word);
                if (byLeader[leader].length == 0) {
                    byLeader[leader] = new int[lengths.length];
                    Arrays.fill(byLeader[leader], -1);
                }
                if (byLeader[leader][x] >= 0) {
                    return Optional.empty();
                }
                byLeader[leader][x] = word;
            }
        }
        return inOrder(byLeader);
    }

    /** Whether the witness has anything in common with another. */
    private boolean join(int x) {
        boolean any = false;
        for (int y = 0; y < lengths.length; y++) {
            for (int word = 0; word < lengths[x] && x != y; word++) {
                int partner = matched.partner(x, word, y);
                if (partner >= 0) {
                    leaders[leader(starts[x] + word)] = leader(starts[y] + partner);
                    any = true;
                }
            }
        }
        return any;
    }

    private int leader(int word) {
        int at = word;
        while (leaders[at] != at) {
            leaders[at] = leaders[leaders[at]];
            at = leaders[at];
        }
        return at;
    }

    /** Takes a column when it is next in every witness that has it, until all are taken or none is next. */
    private Optional<List<int[]>> inOrder(int[][] byLeader) {
        List<int[]> columns = new ArrayList<>();
        int[] next = new int[lengths.length];
        int x = 0;
        for (int waited = 0; waited < lengths.length; waited++, x = (x + 1) % lengths.length) {
            while (next[x] < lengths[x] && isNext(byLeader[leader(starts[x] + next[x])], next)) {
                int[] column = byLeader[leader(starts[x] + next[x])];
                columns.add(column);
                for (int y = 0; y < lengths.length; y++) {
                    next[y] += column[y] >= 0 ? 1 : 0;
                }
                waited = 0;
            }
        }
        return Arrays.equals(next, lengths) ? Optional.of(columns) : Optional.empty();
    }

    private static boolean isNext(int[] column, int[] next) {
        for (int x = 0; x < column.length; x++) {
            if (column[x] >= 0 && column[x] != next[x]) {
                return false;
            }
        }
        return true;
    }
}
