package variorum.search.expression;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An expression as it was written, and how far it has been read. Beyond its end there is nothing but zeros. */
final class Written {

    private static final Pattern COUNT = Pattern.compile("\\{(0|[1-9][0-9]{0,3})(,?)([0-9]{0,4})\\}");

    private final String text;
    private int at;

    Written(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    boolean isAt(String next) {
        return text.startsWith(next, at);
    }

    boolean isAtOneOf(String characters) {
        return !isAtEnd() && characters.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether this comes somewhere. */
    boolean holds(String later) {
        return text.indexOf(later, at) >= 0;
    }

    /** How far it has been read. */
    int at() {
        return at;
    }

    /** What has been read since then. */
    String since(int before) {
        return text.substring(before, at);
    }

    /** Reads this if it is next. */
    boolean takes(String next) {
        boolean there = isAt(next);
        at += there ? next.length() : 0;
        return there;
    }

    /** Reads the next code point. */
    int take() {
        if (isAtEnd()) {
            return 0;
        }
        int c = text.codePointAt(at);
        at += Character.charCount(c);
        return c;
    }

    /** Reads what stands before this, and this; all the rest when this does not come. */
    String takeUntil(String end) {
        int until = text.indexOf(end, at);
        String taken = text.substring(at, until < 0 ? text.length() : until);
        at += taken.length() + (until < 0 ? 0 : end.length());
        return taken;
    }

    /** Reads {@code {2,5}} and its like as the least and the most, -1 for no bound; nothing when none is next. */
    int[] takeCount() {
        Matcher count = COUNT.matcher(text).region(at, text.length());
        if (!count.lookingAt() || (count.group(2).isEmpty() && !count.group(3).isEmpty())) {
            return new int[0];
        }
        at = count.end();
        int least = Integer.parseInt(count.group(1));
        boolean exactly = count.group(2).isEmpty();
        boolean open = count.group(3).isEmpty();
        return new int[] {least, exactly ? least : open ? -1 : Integer.parseInt(count.group(3))};
    }
}
