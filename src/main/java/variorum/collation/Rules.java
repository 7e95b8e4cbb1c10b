package variorum.collation;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader has decided beforehand.
 *
 * @param terms terms to take as equal
 * @param corrections paragraphs to link or to keep apart
 */
public record Rules(List<Rule> terms, List<Correction> corrections) {

    /** Nothing decided. */
    public static final Rules NONE = new Rules(List.of(), List.of());

    /** Takes its own copies. */
    public Rules {
        terms = List.copyOf(terms);
        corrections = List.copyOf(corrections);
    }

    /** Only terms. */
    public static Rules ofTerms(Rule... terms) {
        return new Rules(List.of(terms), List.of());
    }

    /** The same with one more correction. */
    public Rules with(Correction correction) {
        return new Rules(terms, Stream.concat(corrections.stream(), Stream.of(correction)).toList());
    }

    /** The corrections that speak of two witnesses, turned so that A is {@code a}. */
    List<Correction> between(String a, String b) {
        return corrections.stream()
                .map(c -> c.a().equals(a) ? c : c.reversed())
                .filter(c -> c.a().equals(a) && c.b().equals(b))
                .toList();
    }
}
