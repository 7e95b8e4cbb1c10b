package variorum.collation;

import java.util.ArrayList;
import java.util.List;
import variorum.text.Paragraphs;
import variorum.text.Span;

/**
 * A passage that stands in another place. Its words may have been edited as well.
 *
 * @param a where it stands in A, UTF-16
 * @param b where it stands in B, UTF-16
 * @param extent a sentence or a paragraph
 * @param paragraphA the number of its first paragraph in the story of A, from 1
 * @param paragraphB the number of its first paragraph in the story of B, from 1
 */
public record Transposition(Span a, Span b, Extent extent, int paragraphA, int paragraphB) {

    /** How many paragraphs nearer to the start it stands in B than in A; below 0 when it was put further back. */
    public int promotedBy() {
        return paragraphA - paragraphB;
    }

    static List<Transposition> of(Alignment alignment) {
        List<Transposition> found = new ArrayList<>();
        List<Span> a = paragraphs(alignment.a());
        List<Span> b = paragraphs(alignment.b());
        for (Difference difference : alignment.differences()) {
            if (difference.operation() == Operation.MOVE) {
                found.add(new Transposition(difference.a(), difference.b(), difference.extent(),
                        number(a, difference.a()), number(b, difference.b())));
            }
        }
        return List.copyOf(found);
    }

    private static List<Span> paragraphs(Witness witness) {
        return witness.story().stream()
                .flatMap(part -> Paragraphs.within(witness.text(), part).stream())
                .toList();
    }

    private static int number(List<Span> paragraphs, Span place) {
        int number = 0;
        while (number < paragraphs.size() && paragraphs.get(number).start() <= place.start()) {
            number++;
        }
        return number;
    }
}
