package variorum.search.expression;

/**
 * Tells where that ends in an expression which stands for one character: {@code [a-z_]}, {@code \d}, {@code \p{Lu}},
 * {@code \x{1F642}}. What it means is not asked here.
 */
final class Brackets {

    private static final String OCTAL = "01234567";
    private static final int HEXADECIMAL_OF_TWO_UNITS = 5;

    private final Written written;
    private boolean basic = true;

    Brackets(Written written) {
        this.written = written;
    }

    /** Whether all that was read takes characters of one UTF-16 unit only; true as well where that is easy to see. */
    boolean isBasic() {
        return basic;
    }

    /** Reads up to the last bracket; the first is read. */
    void set() {
        basic &= !written.takes("^");
        do {
            item();
        } while (!written.isAtEnd() && !written.takes("]"));
    }

    private void item() {
        if (written.isAt("[:") && written.holds(":]")) {
            written.takes("[:");
            basic &= !written.isAt("^");
            written.takeUntil(":]");
        } else if (!group()) {
            single();
            if (written.isAt("-") && !written.isAt("-]")) {
                written.takes("-");
                single();
            }
        }
    }

    /** A set that has a letter of its own. */
    private boolean group() {
        if (written.takes("\\d") || written.takes("\\s") || written.takes("\\w")) {
            return true;
        }
        boolean many = written.takes("\\p") || written.takes("\\P");
        basic &= !many && !written.isAt("\\D") && !written.isAt("\\S") && !written.isAt("\\W");
        if (many && written.takes("{")) {
            written.takeUntil("}");
        } else if (many) {
            written.take();
        }
        return many || written.takes("\\D") || written.takes("\\S") || written.takes("\\W");
    }

    private void single() {
        if (written.takes("\\")) {
            number();
        } else {
            note(written.take());
        }
    }

    /** Reads what stands outside of brackets and begins with a backslash. */
    void escaped() {
        if (!group()) {
            single();
        }
    }

    private void number() {
        if (written.takes("x{")) {
            basic &= written.takeUntil("}").replaceFirst("^0+", "").length() < HEXADECIMAL_OF_TWO_UNITS;
            return;
        }
        int c = written.take();
        if (c == 'x') {
            written.take();
            written.take();
        } else if (OCTAL.indexOf(c) >= 0) {
            for (int i = 0; i < 2 && written.isAtOneOf(OCTAL); i++) {
                written.take();
            }
        } else {
            note(c);
        }
    }

    private void note(int codePoint) {
        basic &= Character.isBmpCodePoint(codePoint) && !Character.isSurrogate((char) codePoint);
    }
}
