package variorum.eval;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** The histogram difference of jgit, over any strings. */
final class Histogram {

    private Histogram() {}

    private static final class Strings extends Sequence {
        final List<String> list;

        Strings(List<String> list) {
            this.list = list;
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    private static final class Comparison extends SequenceComparator<Strings> {
        @Override
        public boolean equals(Strings a, int i, Strings b, int j) {
            return a.list.get(i).equals(b.list.get(j));
        }

        @Override
        public int hash(Strings strings, int i) {
            return strings.list.get(i).hashCode();
        }
    }

    /** The indices of equal strings that stand for each other. */
    static List<int[]> pairs(List<String> a, List<String> b) {
        EditList edits = new HistogramDiff().diff(new Comparison(), new Strings(a), new Strings(b));
        List<int[]> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Edit edit : edits) {
            while (i < edit.getBeginA()) {
                pairs.add(new int[] {i++, j++});
            }
            i = edit.getEndA();
            j = edit.getEndB();
        }
        while (i < a.size() && j < b.size()) {
            pairs.add(new int[] {i++, j++});
        }
        return pairs;
    }
}
