package variorum.collation.overlap;

/**
 * How closely two groups of reports hang together.
 *
 * @param one the group with the smaller first id
 * @param other the other
 * @param average of the ties between their reports
 * @param size how many reports they had then; when one has grown the tie is stale
 */
record Tie(Group one, Group other, double average, int size) implements Comparable<Tie> {

    static Tie of(Group one, Group other, double sum) {
        boolean swap = one.first().compareTo(other.first()) > 0;
        int pairs = one.members.size() * other.members.size();
        return new Tie(
                swap ? other : one, swap ? one : other, sum / pairs, one.members.size() + other.members.size());
    }

    boolean isStale() {
        return one.gone || other.gone || one.members.size() + other.members.size() != size;
    }

    @Override
    public int compareTo(Tie that) {
        int byAverage = Double.compare(that.average, average);
        int byOne = byAverage != 0 ? byAverage : one.first().compareTo(that.one.first());
        return byOne != 0 ? byOne : other.first().compareTo(that.other.first());
    }
}
