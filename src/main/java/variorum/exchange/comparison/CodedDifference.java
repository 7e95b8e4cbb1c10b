package variorum.exchange.comparison;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Statement;
import variorum.collation.Alignment;
import variorum.collation.Difference;
import variorum.collation.Operation;
import variorum.collation.Side;
import variorum.project.Differences;
import variorum.text.Span;

/**
 * What a reader said of a difference.
 *
 * @param coder the reader's name
 * @param layer a word of {@link variorum.collation.Layer}
 * @param category the reader's own kind of change; may be empty
 * @param weight how grave it is, 1 to 3; may be empty
 * @param note may be empty
 */
record CodedDifference(String coder, String layer, String category, String weight, String note) {

    static CodedDifference of(String coder, Statement coded) {
        return new CodedDifference(coder, coded.attributes().first(Differences.LAYER),
                coded.attributes().first(Differences.CATEGORY), coded.attributes().first(Differences.WEIGHT),
                coded.note());
    }

    /** In a line: "framing, weight 2: a note". */
    String told() {
        String head = Stream.of(category, weight.isEmpty() ? "" : "weight " + weight)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String said = head.isEmpty() ? "layer " + layer : head;
        return note.isEmpty() ? said : said + ": " + note;
    }

    /**
     * Where a difference is, seen from the witness whose siglum comes first. A move may take in the very words of
     * another difference.
     */
    record Place(String a, @Nullable Span inA, String b, @Nullable Span inB, boolean moved) {

        static Place of(Alignment alignment, Difference difference) {
            String a = alignment.a().siglum();
            String b = alignment.b().siglum();
            Span inA = difference.standsIn(Side.A) ? difference.a() : null;
            Span inB = difference.standsIn(Side.B) ? difference.b() : null;
            boolean moved = difference.operation() == Operation.MOVE;
            return a.compareTo(b) < 0 ? new Place(a, inA, b, inB, moved) : new Place(b, inB, a, inA, moved);
        }
    }
}
