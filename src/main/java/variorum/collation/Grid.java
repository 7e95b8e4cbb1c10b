package variorum.collation;

/**
 * The best alignment of two short lists of words: the common subsequence with the most content, in as few runs as
 * possible. A word that continues a run counts more than one that stands alone, so a stray "of" does not pull a phrase
 * apart.
 */
final class Grid {

    private static final int CONTENT = 6;
    /** A term of a rule against another term of the same rule. */
    private static final int OTHER_FORM = 5;
    private static final int FUNCTION = 3;
    private static final int CONTINUES = 3;

    private static final byte STEP_A = 1;
    private static final byte STEP_B = 2;
    private static final byte MATCH = 3;
    private static final byte CHOICE = 3;
    private static final byte RUN = 4;

    /** The cells one grid may have. */
    static final long LARGEST = 1L << 22;

    private final int[] a;
    private final int[] b;
    private final WordAligner.Pairs pairs;
    private final byte[] trace;

    Grid(int[] a, int[] b, WordAligner.Pairs pairs) {
        this.a = a;
        this.b = b;
        this.pairs = pairs;
        this.trace = new byte[(a.length + 1) * (b.length + 1)];
    }

    void solve() {
        int width = b.length + 1;
        int[] above = new int[width];
        int[] aboveRun = new int[width];
        int[] best = new int[width];
        int[] run = new int[width];
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                cell(i, j, above, aboveRun, best, run);
            }
            int[] swap = above;
            above = best;
            best = swap;
            swap = aboveRun;
            aboveRun = run;
            run = swap;
        }
        walkBack();
    }

    /** {@code run[j]}: best alignment that ends with a match of this cell; {@code best[j]}: best up to this cell. */
    private void cell(int i, int j, int[] above, int[] aboveRun, int[] best, int[] run) {
        byte mark = above[j] >= best[j - 1] ? STEP_A : STEP_B;
        int value = Math.max(above[j], best[j - 1]);
        run[j] = 0;
        if (pairs.equal(a[i - 1], b[j - 1])) {
            int worth =
                    pairs.isFunction(a[i - 1]) ? FUNCTION : pairs.sameForm(a[i - 1], b[j - 1]) ? CONTENT : OTHER_FORM;
            int continued = aboveRun[j - 1] > 0 ? aboveRun[j - 1] + CONTINUES : 0;
            boolean continues = continued >= above[j - 1];
            run[j] = worth + Math.max(continued, above[j - 1]);
            if (run[j] > value) {
                value = run[j];
                mark = MATCH;
            }
            mark |= continues && aboveRun[j - 1] > 0 ? RUN : 0;
        }
        best[j] = value;
        trace[i * (b.length + 1) + j] = mark;
    }

    private void walkBack() {
        int i = a.length;
        int j = b.length;
        boolean inRun = false;
        while (i > 0 && j > 0) {
            byte mark = trace[i * (b.length + 1) + j];
            if (inRun || (mark & CHOICE) == MATCH) {
                pairs.match(a[i - 1], b[j - 1]);
                inRun = (mark & RUN) != 0;
                i--;
                j--;
            } else if ((mark & CHOICE) == STEP_A) {
                i--;
            } else {
                j--;
            }
        }
    }
}
