package variorum.workbench.compare;

/**
 * Which part of a version its strip shows, in shares of the whole: from 0 at the top to 1 at the bottom.
 *
 * @param from where the part begins
 * @param to where it ends, below {@code from}
 */
record StripZoom(double from, double to) {

    /** All of it. */
    static final StripZoom ALL = new StripZoom(0, 1);

    /** A smaller part than this cannot be told apart. */
    private static final double LEAST = 0.02;

    boolean isAll() {
        return from <= 0 && to >= 1;
    }

    /** A part of what is shown now, in shares of that, whichever end is given first. */
    StripZoom part(double one, double other) {
        double top = Math.clamp(Math.min(one, other), 0, 1);
        double bottom = Math.clamp(Math.max(one, other), 0, 1);
        double size = to - from;
        double middle = from + size * (top + bottom) / 2;
        double half = Math.max(LEAST, size * (bottom - top)) / 2;
        double start = Math.clamp(middle - half, 0, 1 - 2 * half);
        return new StripZoom(start, start + 2 * half);
    }
}
