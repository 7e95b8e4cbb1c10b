package variorum.collation;

import variorum.text.Span;

/**
 * A reader's word on two paragraphs, stronger than the engine's. It names the witnesses by siglum and the paragraphs by
 * any span that lies in them.
 *
 * @param kind whether the two belong together
 * @param a siglum of one witness
 * @param inA a place in the paragraph of that witness, UTF-16
 * @param b siglum of the other witness
 * @param inB a place in the paragraph of the other witness, UTF-16
 */
public record Correction(Kind kind, String a, Span inA, String b, Span inB) {

    /** What a reader can say of two paragraphs. */
    public enum Kind {
        /** They tell the same: align their words. */
        LINK,
        /** They do not: never align them. */
        UNLINK
    }

    /** The same about witnesses that go by other sigla. */
    public Correction named(String newA, String newB) {
        return new Correction(kind, newA, inA, newB, inB);
    }

    /** The same seen from the other witness. */
    public Correction reversed() {
        return new Correction(kind, b, inB, a, inA);
    }
}
