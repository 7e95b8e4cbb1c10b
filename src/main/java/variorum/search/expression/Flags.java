package variorum.search.expression;

import com.google.re2j.Pattern;

/**
 * What can be switched on and off in an expression.
 *
 * @param anyCase capitals and small letters are the same
 * @param wholeText a point takes ends of lines too
 * @param lines {@code ^} and {@code $} are for lines and not for the whole text
 * @param fewest as few as possible are preferred, and a question mark behind a count says as many as possible
 */
record Flags(boolean anyCase, boolean wholeText, boolean lines, boolean fewest) {

    /** These with the changes that come next, up to a bracket or a colon. */
    Flags changed(Written written) {
        Flags changed = this;
        boolean on = true;
        while (!written.isAtEnd() && !written.isAt(":") && !written.isAt(")")) {
            int flag = written.take();
            on &= flag != '-';
            changed = changed.with(flag, on);
        }
        return changed;
    }

    private Flags with(int flag, boolean on) {
        return switch (flag) {
            case 'i' -> new Flags(on, wholeText, lines, fewest);
            case 's' -> new Flags(anyCase, on, lines, fewest);
            case 'm' -> new Flags(anyCase, wholeText, on, fewest);
            case 'U' -> new Flags(anyCase, wholeText, lines, on);
            default -> this;
        };
    }

    /** Those that RE2/J has to know to tell one character from another. */
    int ofCase() {
        return anyCase ? Pattern.CASE_INSENSITIVE : 0;
    }
}
