package variorum.cli;

/** Ends a command with a sentence and an exit code. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Something was found wrong: a damaged project, an import that is not whole. */
    static final int WRONG = 1;

    /** The command was not understood. */
    static final int USAGE = 2;

    /** What should be read can't be. */
    static final int UNREADABLE = 3;

    /** What should be written can't be. */
    static final int UNWRITABLE = 4;

    private final int code;

    Failure(int code, String sentence) {
        super(sentence);
        this.code = code;
    }

    int code() {
        return code;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
