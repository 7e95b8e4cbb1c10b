package variorum.collation;

/**
 * Words that were exchanged for others, over the whole of a pair.
 *
 * @param a the words of A as they stand
 * @param b the words of B as they stand
 * @param count how often
 * @param layer the layer of most of these differences
 */
public record Substitution(String a, String b, int count, Layer layer) {

    Substitution reversed() {
        return new Substitution(b, a, count, layer);
    }

    /** The rule that would make the two count as equal. */
    public Rule asRule() {
        return new Rule(a, b);
    }
}
