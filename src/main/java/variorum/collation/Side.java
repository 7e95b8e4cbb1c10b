package variorum.collation;

/** Which of the two witnesses of an {@link Alignment} is meant. */
public enum Side {
    /** The witness named first. */
    A,
    /** The witness named second. */
    B;

    /** The other one. */
    public Side other() {
        return this == A ? B : A;
    }
}
