package variorum.workbench.compare;

/**
 * The shape between two columns that ties a stretch of one to a stretch of the other: two curves that leave and arrive
 * level. All in pixels from the upper edge of the view; a ribbon reaches a little beyond its paragraphs.
 *
 * @param leftTop upper end at the left
 * @param leftBottom lower end at the left
 * @param rightTop upper end at the right
 * @param rightBottom lower end at the right
 */
record Ribbon(double leftTop, double leftBottom, double rightTop, double rightBottom) {

    /** How far a ribbon reaches beyond its paragraphs. */
    static final double OUTSIDE = 2;

    private static final double HALF_A_PIXEL = 0.5;
    private static final int HALVINGS = 24;

    /** The ribbon between two stretches. */
    static Ribbon between(Stretch left, Stretch right) {
        return new Ribbon(Math.rint(left.top()) - OUTSIDE, Math.rint(left.bottom()) + OUTSIDE,
                Math.rint(right.top()) - OUTSIDE, Math.rint(right.bottom()) + OUTSIDE);
    }

    /** Whether any of it can be seen in a view of this height. */
    boolean isInView(double height) {
        return Math.max(leftBottom, rightBottom) > 0 && Math.min(leftTop, rightTop) < height;
    }

    /** Whether a point lies on it; x counts from the left edge of a gutter of this width. */
    boolean contains(double x, double y, double width) {
        if (x < 0 || x > width) {
            return false;
        }
        double t = parameterAt(x / width);
        return y >= along(leftTop, rightTop, t) - HALF_A_PIXEL && y <= along(leftBottom, rightBottom, t) + HALF_A_PIXEL;
    }

    /** Both handles are at half of the width, so x depends on t alone and grows with it. */
    private static double parameterAt(double share) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double t = (low + high) / 2;
            double x = 1.5 * (1 - t) * (1 - t) * t + 1.5 * (1 - t) * t * t + t * t * t;
            if (x < share) {
                low = t;
            } else {
                high = t;
            }
        }
        return (low + high) / 2;
    }

    /** The handles are as high as the ends they belong to. */
    private static double along(double from, double to, double t) {
        double s = t * t * (3 - 2 * t);
        return from + (to - from) * s;
    }
}
