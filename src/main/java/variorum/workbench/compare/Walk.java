package variorum.workbench.compare;

import variorum.collation.Difference;
import variorum.collation.Layer;
import variorum.collation.Operation;

/** What a reader can go through one after the other. */
enum Walk {
    /** Every difference of the layers that are shown. */
    DIFFERENCE,
    /** What stands in another place. */
    MOVE,
    /** Sentences and paragraphs that only one version has. */
    ONLY_HERE,
    /** Quotations that were altered. */
    QUOTATION;

    boolean stopsAt(Difference difference) {
        return switch (this) {
            case DIFFERENCE -> true;
            case MOVE -> difference.operation() == Operation.MOVE;
            case ONLY_HERE -> difference.isOnlyHere();
            case QUOTATION -> difference.layer() == Layer.QUOTATION;
        };
    }
}
