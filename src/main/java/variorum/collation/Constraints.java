package variorum.collation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which sentences may, must and must not be linked: headings stay among headings, and a reader's corrections hold. */
final class Constraints {

    private final Words a;
    private final Words b;
    private final Set<Long> linked = new HashSet<>();
    private final Set<Long> unlinked = new HashSet<>();

    private Constraints(Words a, Words b) {
        this.a = a;
        this.b = b;
    }

    static Constraints of(Words a, Words b, List<Correction> corrections) {
        Constraints constraints = new Constraints(a, b);
        corrections.forEach(constraints::add);
        return constraints;
    }

    /** A correction whose place lies outside the story says nothing. */
    private void add(Correction correction) {
        int paragraphA = a.paragraphAt(correction.inA());
        int paragraphB = b.paragraphAt(correction.inB());
        if (paragraphA >= 0 && paragraphB >= 0) {
            boolean link = correction.kind() == Correction.Kind.LINK;
            (link ? linked : unlinked).add(Link.code(paragraphA, paragraphB));
            (link ? unlinked : linked).remove(Link.code(paragraphA, paragraphB));
        }
    }

    boolean allows(int sentenceA, int sentenceB) {
        int paragraphA = a.paragraphOf(sentenceA);
        int paragraphB = b.paragraphOf(sentenceB);
        long code = Link.code(paragraphA, paragraphB);
        return linked.contains(code)
                || (a.isHeading(paragraphA) == b.isHeading(paragraphB) && !unlinked.contains(code));
    }

    /** Paragraph pairs that a reader has linked, as {@link Link#code}. */
    Set<Long> linkedParagraphs() {
        return linked;
    }

    /** Sentence pairs that stand in paragraphs a reader has linked, as {@link Link#code}. */
    Set<Long> forced() {
        Set<Long> forced = new HashSet<>();
        for (long code : linked) {
            int paragraphA = (int) (code >> 32);
            int paragraphB = (int) code;
            for (int i = a.firstSentence(paragraphA); i < a.firstSentence(paragraphA + 1); i++) {
                for (int j = b.firstSentence(paragraphB); j < b.firstSentence(paragraphB + 1); j++) {
                    forced.add(Link.code(i, j));
                }
            }
        }
        return forced;
    }
}
