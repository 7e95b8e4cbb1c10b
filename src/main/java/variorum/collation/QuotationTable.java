package variorum.collation;

import java.util.List;
import variorum.text.Span;
import variorum.text.speech.Quotations;

/** The quotations that were altered, read off the differences on their layer. */
final class QuotationTable {

    private final Quotations quotationsA;
    private final Quotations quotationsB;

    QuotationTable(Quotations quotationsA, Quotations quotationsB) {
        this.quotationsA = quotationsA;
        this.quotationsB = quotationsB;
    }

    List<AlteredQuotation> of(List<Difference> differences) {
        return differences.stream()
                .filter(difference -> difference.layer() == Layer.QUOTATION)
                .map(difference -> new AlteredQuotation(kind(difference), difference.a(), difference.b()))
                .toList();
    }

    private AlteredQuotation.Kind kind(Difference difference) {
        if (difference.extent() == Extent.MARKS) {
            return marks(difference);
        }
        boolean inA = quotationsA.contain(difference.a());
        boolean inB = quotationsB.contain(difference.b());
        if (inA && !inB) {
            return AlteredQuotation.Kind.QUOTATION_PARAPHRASED;
        }
        if (inB && !inA) {
            return AlteredQuotation.Kind.PARAPHRASE_QUOTED;
        }
        return switch (difference.operation()) {
            case INSERT -> AlteredQuotation.Kind.WORDS_PUT_IN;
            case DELETE -> AlteredQuotation.Kind.WORDS_LEFT_OUT;
            case SUBSTITUTE, MOVE -> AlteredQuotation.Kind.WORDS_CHANGED;
        };
    }

    private AlteredQuotation.Kind marks(Difference difference) {
        boolean dropped = difference.operation() == Operation.SUBSTITUTE
                ? quotationsA.ofMark(firstCharacter(difference.a())).isPresent()
                : difference.operation() == Operation.DELETE;
        Span mark = dropped ? difference.a() : difference.b();
        boolean closing = (dropped ? quotationsA : quotationsB).ofMark(mark)
                .filter(quotation -> quotation.closing().equals(mark))
                .isPresent();
        if (closing) {
            return dropped ? AlteredQuotation.Kind.CLOSING_MARK_DROPPED : AlteredQuotation.Kind.CLOSING_MARK_ADDED;
        }
        return dropped ? AlteredQuotation.Kind.MARKS_DROPPED : AlteredQuotation.Kind.MARKS_ADDED;
    }

    private static Span firstCharacter(Span span) {
        return new Span(span.start(), span.start() + 1);
    }
}
