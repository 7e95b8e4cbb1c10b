package variorum.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.task.Progress;

/**
 * Makes the comparisons of each two of three or more witnesses agree with each other, passage by passage. What each two
 * say already stays as long as it makes a table; words that only a third witness ties are matched too. Where they
 * contradict each other, the words of the passage are set in one table, and the table decides.
 */
final class Joining {

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
        List<JointPassage> passages = JointPassages.of(pairs);
        for (int i = 0; i < passages.size(); i++) {
            progress.at(i, passages.size(), "Joining versions");
            join(passages.get(i), progress);
        }
        pairs.each(Progress.NONE, (x, y, part) -> {
            JoinedPair pair = joined.get(Link.code(x, y));
            if (pair != null) {
                pairs.put(x, y, pair.text(), pairs.constraints(x, y));
            }
        });
        return columns;
    }

    /** A passage of two witnesses stays as they have it. */
    private void join(JointPassage passage, Progress progress) {
        List<int[]> table = passage.table(progress);
        table.forEach(column -> columns.add(passage.column(column)));
        for (int x = 0; x < passage.size() && passage.size() > 2; x++) {
            for (int y = x + 1; y < passage.size(); y++) {
                JoinedPair pair = joined.computeIfAbsent(Link.code(passage.witness(x), passage.witness(y)), this::pair);
                pair.join(passage.words(x), passage.words(y), passage.together(table, x, y), passage.isWhole());
            }
        }
    }

    private JoinedPair pair(long code) {
        int x = (int) (code >> 32);
        int y = (int) code;
        return new JoinedPair(pairs.text(x, y), pairs.constraints(x, y));
    }
}
