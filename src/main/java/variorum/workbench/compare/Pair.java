package variorum.workbench.compare;

import variorum.collation.Side;
import variorum.text.Document;

/**
 * The two versions that are compared.
 *
 * @param a the one on the left
 * @param b the one on the right, another one
 */
public record Pair(Document.Id a, Document.Id b) {

    /** Checks that there are two. */
    public Pair {
        if (a.equals(b)) {
            throw new IllegalArgumentException("a document is not compared with itself: " + a);
        }
    }

    /** The document on one side. */
    public Document.Id in(Side side) {
        return side == Side.A ? a : b;
    }

    /** The same two with their sides exchanged. */
    public Pair swapped() {
        return new Pair(b, a);
    }
}
