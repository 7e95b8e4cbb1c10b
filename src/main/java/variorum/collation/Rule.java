package variorum.collation;

/**
 * Two terms that a reader takes as equal, such as "Daesh" and "Islamic State". It holds both ways, whatever the
 * typography and case; several rules with a term in common make all their terms equal.
 *
 * @param one a word or several
 * @param other a word or several
 */
public record Rule(String one, String other) {

    /** Checks that there are words on both sides. */
    public Rule {
        if (one.isBlank() || other.isBlank()) {
            throw new IllegalArgumentException("a rule needs words on both sides: \"" + one + "\", \"" + other + "\"");
        }
    }
}
