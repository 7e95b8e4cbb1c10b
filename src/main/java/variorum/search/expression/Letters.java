package variorum.search.expression;

import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The characters that one place of an expression takes. Which they are is for RE2/J to say, and it is only asked about
 * characters that stand in a text.
 */
final class Letters {

    private final String written;
    private final int flags;
    private final boolean basic;
    private @Nullable Pattern pattern;

    /**
     * Characters as they are written.
     *
     * @param flags of RE2/J
     * @param basic whether none of them can be one that takes two UTF-16 units
     */
    Letters(String written, int flags, boolean basic) {
        this.written = written;
        this.flags = flags;
        this.basic = basic;
    }

    boolean has(int codePoint) {
        Pattern made = pattern == null ? Pattern.compile(written, flags) : pattern;
        pattern = made;
        return made.matches(Character.toString(codePoint));
    }

    boolean isBasic() {
        return basic;
    }

    @Override
    public String toString() {
        return written;
    }
}
