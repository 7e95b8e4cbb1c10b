package variorum.search.expression;

import variorum.task.Progress;
import variorum.text.Characters;

/** Part of a text with plain spaces only, which reports each time so many characters have been looked at. */
final class Watched implements CharSequence {

    private static final int STEP = 1 << 16;

    private final String text;
    private final int start;
    private final int end;
    private final Progress progress;
    private int looked;

    Watched(String text, int start, int end, Progress progress) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.progress = progress;
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int at) {
        if (++looked == STEP) {
            looked = 0;
            progress.at(at, length(), "");
        }
        char c = text.charAt(start + at);
        return c >= 128 && Characters.isBlank(c) ? ' ' : c;
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return text.subSequence(start + from, start + to);
    }

    @Override
    public String toString() {
        return text.substring(start, end);
    }
}
