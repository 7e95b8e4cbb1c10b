package variorum.search.expression;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An expression as it was written, and how far it has been read. */
final class Written {

    private static final Pattern COUNT = Pattern.compile("\\{(0|[1-9][0-9]{0,3})(,?)([0-9]{0,4})\\}");

    private final String text;
    private int at;
    private boolean strange;

    Written(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    boolean isAt(String next) {
        return text.startsWith(next, at);
    }

    /** Whether something was met that is not understood. */
    boolean isStrange() {
        return strange;
    }

    /** Gives up: from here on there is nothing to read. Answers a letter that stands for none. */
    int giveUp() {
        strange = true;
        at = text.length();
        return 0;
    }

    /** Reads this if it is next. */
    boolean takes(String next) {
        boolean there = isAt(next);
        at += there ? next.length() : 0;
        return there;
    }

    void expect(String next) {
        if (!takes(next)) {
            giveUp();
        }
    }

    /** Reads the next code point. */
    int take() {
        if (isAtEnd()) {
            return giveUp();
        }
        int c = text.codePointAt(at);
        at += Character.charCount(c);
        return c;
    }

    /** Reads what stands before this, and this. */
    String takeUntil(String end) {
        int until = text.indexOf(end, at);
        String taken = until < 0 ? "" : text.substring(at, until);
        at = until < 0 ? at : until + end.length();
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
