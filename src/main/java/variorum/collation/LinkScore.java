package variorum.collation;

/**
 * How surely two sentences belong together, from 0 on. What counts is the share of the lighter sentence that stands in the other
 * (so that merged and split sentences are found), less what so few words could share by chance, and whether the neighbours of
 * the two belong together as well.
 */
final class LinkScore {

    /** Weight that is taken for chance: about that of one rare word. */
    static final double CHANCE = 2.2;
    /** How much the neighbours count. */
    static final double CONTEXT = 0.25;
    /** How much the place in the text counts: it only decides between equals. */
    static final double PLACE = 0.02;
    /** From here on two sentences are linked. */
    static final double ENOUGH = 0.36;

    private LinkScore() {}

    static double own(double shared, double weightA, double weightB) {
        double lighter = Math.min(weightA, weightB);
        double heavier = Math.max(weightA, weightB);
        return lighter <= 0 ? 0 : 0.75 * shared / (lighter + CHANCE) + 0.25 * shared / (heavier + CHANCE);
    }
}
