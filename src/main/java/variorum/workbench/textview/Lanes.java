package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Packs the underlines of one row of text into lanes, anew on every line: shorter marks nearer to the words, so that a
 * line never hangs far below its words. What finds no lane is counted on a chip.
 */
final class Lanes {

    /** How many lanes there is room for below a line. */
    static final int COUNT = 3;

    /** In no lane. */
    static final int HIDDEN = -1;

    /**
     * What one mark takes on one line, its holes included.
     *
     * @param line index of the line
     * @param left in pixels
     * @param right in pixels
     * @param length characters of the whole mark, from its first to its last
     * @param picked whether the mark is selected: it is always shown
     */
    record Run(int line, double left, double right, int length, boolean picked) {

        private boolean meets(Run other) {
            return line == other.line && left < other.right - 1 && other.left < right - 1;
        }
    }

    /**
     * Marks that found no lane.
     *
     * @param line index of the line
     * @param right where the stack ends, in pixels
     * @param runs indices of the runs
     */
    record Stack(int line, double right, List<Integer> runs) {}

    private Lanes() {}

    /**
     * For each run its lane, from 0 next to the words, or {@link #HIDDEN}. Where there are too many, longer marks stay:
     * they would leave a hole in a line that the eye follows, while short ones are found under the chip.
     */
    static int[] pack(List<Run> runs) {
        int[] lanes = new int[runs.size()];
        Arrays.fill(lanes, HIDDEN);
        List<Integer> longestFirst = IntStream.range(0, runs.size())
                .boxed()
                .sorted(Comparator.comparing((Integer run) -> !runs.get(run).picked())
                        .thenComparingInt(run -> -runs.get(run).length()))
                .toList();
        List<Integer> shown = new ArrayList<>();
        for (int run : longestFirst) {
            if (depthWith(runs, shown, run) <= COUNT) {
                shown.add(run);
            }
        }
        shown.sort(Comparator.comparingInt((Integer run) -> runs.get(run).length()).thenComparingInt(run -> run));
        for (int run : shown) {
            lanes[run] = firstFree(runs, lanes, run);
        }
        return lanes;
    }

    /** How many runs lie upon each other at the deepest place of a run, itself included. */
    private static int depthWith(List<Run> runs, List<Integer> shown, int run) {
        List<Run> met = shown.stream().map(runs::get).filter(other -> other.meets(runs.get(run))).toList();
        int deepest = 0;
        for (Run each : met) {
            double at = Math.max(each.left(), runs.get(run).left());
            int depth = (int) met.stream().filter(other -> other.left() <= at && at < other.right() - 1).count();
            deepest = Math.max(deepest, depth);
        }
        return deepest + 1;
    }

    private static int firstFree(List<Run> runs, int[] lanes, int run) {
        for (int lane = 0; lane < COUNT; lane++) {
            if (isFree(runs, lanes, run, lane)) {
                return lane;
            }
        }
        return HIDDEN;
    }

    private static boolean isFree(List<Run> runs, int[] lanes, int run, int lane) {
        for (int other = 0; other < lanes.length; other++) {
            if (lanes[other] == lane && runs.get(other).meets(runs.get(run))) {
                return false;
            }
        }
        return true;
    }

    /** The hidden runs by the places where they meet; each place ends where the first of the marks on it ends. */
    static List<Stack> stacks(List<Run> runs, int[] lanes) {
        List<Stack> stacks = new ArrayList<>();
        List<Integer> hidden = new ArrayList<>(
                IntStream.range(0, lanes.length).filter(run -> lanes[run] == HIDDEN).boxed().toList());
        while (!hidden.isEmpty()) {
            Run first = runs.get(hidden.getFirst());
            List<Integer> together = hidden.stream()
                    .filter(run -> run.equals(hidden.getFirst()) || runs.get(run).meets(first))
                    .toList();
            stacks.add(new Stack(first.line(), end(runs, together), together));
            hidden.removeAll(together);
        }
        return stacks;
    }

    private static double end(List<Run> runs, List<Integer> together) {
        return together.stream().mapToDouble(run -> runs.get(run).right()).min().orElse(0);
    }
}
