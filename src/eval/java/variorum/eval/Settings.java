package variorum.eval;

import java.util.ArrayList;
import java.util.List;
import variorum.collation.TrialLinks.Numbers;

/** A grid of numbers for linking sentences, and who is whose neighbour in it. */
final class Settings {

    private static final double[] FUNCTION = {0.25, 0.5, 1};
    private static final double[] CHANCE = {0.5, 1, 1.5};
    private static final double[] OTHER_WAY = {2, 2.5, 3, 3.5, 4};
    /** What is enough, as a share of the most there can be. */
    private static final double[] ENOUGH = {
        0.23, 0.24, 0.25, 0.26, 0.27, 0.28, 0.29, 0.3, 0.31, 0.32, 0.33, 0.34, 0.35,
    };
    private static final int[] SIZES = {FUNCTION.length, CHANCE.length, OTHER_WAY.length, ENOUGH.length};

    private Settings() {}

    static List<Numbers> all() {
        List<Numbers> all = new ArrayList<>();
        for (double function : FUNCTION) {
            for (double chance : CHANCE) {
                for (double otherWay : OTHER_WAY) {
                    for (double enough : ENOUGH) {
                        all.add(new Numbers(function, chance, otherWay, enough * (1 + otherWay)));
                    }
                }
            }
        }
        return all;
    }

    /** The number of the setting whose surroundings do best: a summit that falls off at once is luck. */
    static int best(double[] values) {
        double[] smooth = values;
        int stride = 1;
        for (int axis = SIZES.length - 1; axis >= 0; axis--) {
            smooth = smoothed(smooth, SIZES[axis], stride);
            stride *= SIZES[axis];
        }
        int best = 0;
        for (int i = 1; i < smooth.length; i++) {
            best = smooth[i] > smooth[best] ? i : best;
        }
        return best;
    }

    /** Each value with those one step before and after it; the first and last stand for what would be beyond. */
    private static double[] smoothed(double[] values, int size, int stride) {
        double[] smooth = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int place = i / stride % size;
            double before = values[place > 0 ? i - stride : i];
            double after = values[place + 1 < size ? i + stride : i];
            smooth[i] = (before + values[i] + after) / 3;
        }
        return smooth;
    }
}
