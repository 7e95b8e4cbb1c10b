package variorum.text;

/** Shares in whole per cent, for everything that says how much of something there is. */
public final class Percent {

    private static final long ALL = 100;

    private Percent() {}

    /**
     * A share from 0 to 1 as a whole number: 100 stands for all alone and 0 for nothing alone, however near the share
     * comes to them.
     */
    public static long of(double share) {
        long rounded = Math.round(ALL * share);
        if (rounded >= ALL && share < 1) {
            return ALL - 1;
        }
        return rounded <= 0 && share > 0 ? 1 : rounded;
    }
}
