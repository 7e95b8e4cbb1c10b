package variorum.task;

/** Thrown out of long work whose result is no longer wanted. Not an error: nobody is told. */
public final class Cancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Carries no stack trace: it is a way out, not a finding. */
    public Cancelled() {
        super("cancelled", null, false, false);
    }
}
