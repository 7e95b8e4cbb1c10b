package variorum.exchange.format;

import variorum.text.Span;

/** A text as another program may have held it, and where its characters are in ours. */
final class TextForm {

    private static final char MARK = '\uFEFF';

    private final String text;
    private final int[] ours;

    /** A form that {@link variorum.text.Intake} turns into our text. */
    private TextForm(String text) {
        this.text = text;
        this.ours = new int[text.length() + 1];
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            ours[i] = at;
            boolean dropped = (i == 0 && text.charAt(i) == MARK)
                    || (text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n');
            at += dropped ? 0 : 1;
        }
        ours[text.length()] = at;
    }

    static TextForm of(String ours, String asItCame, Counting.Lines lines, boolean mark) {
        String ends = switch (lines) {
            case ONE -> ours;
            case TWO -> ours.replace("\n", "\r\n");
            case AS_THEY_STAND -> withoutMark(asItCame);
        };
        return new TextForm(mark ? MARK + ends : ends);
    }

    private static String withoutMark(String text) {
        return hasMark(text) ? text.substring(1) : text;
    }

    /** Whether a text begins with a byte order mark. */
    static boolean hasMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK;
    }

    String text() {
        return text;
    }

    /** A span of this form in our text, both UTF-16. */
    Span inOurs(Span span) {
        return new Span(ours[span.start()], ours[span.end()]);
    }
}
