package variorum.project;

import variorum.text.Document;

/**
 * Two documents, whichever way round they were named.
 *
 * @param a the one whose id comes first
 * @param b the other
 */
public record DocumentPair(Document.Id a, Document.Id b) implements Comparable<DocumentPair> {

    /** Puts them in order and checks that they are two. */
    public DocumentPair {
        int order = a.compareTo(b);
        if (order == 0) {
            throw new IllegalArgumentException("a pair is of two documents: " + a);
        }
        if (order > 0) {
            Document.Id first = b;
            b = a;
            a = first;
        }
    }

    /** Whether a document is one of the two. */
    public boolean has(Document.Id id) {
        return a.equals(id) || b.equals(id);
    }

    @Override
    public int compareTo(DocumentPair other) {
        int byA = a.compareTo(other.a);
        return byA != 0 ? byA : b.compareTo(other.b);
    }
}
