package variorum.exchange.pseudonym;

import java.util.List;
import variorum.text.Span;

/** A text with other names in it, and where each place of the old one is now. */
final class Rewritten {

    private final String text;
    private final List<Names.Found> found;

    private Rewritten(String text, List<Names.Found> found) {
        this.text = text;
        this.found = found;
    }

    static Rewritten of(String old, Names names) {
        List<Names.Found> found = names.in(old);
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (Names.Found name : found) {
            text.append(old, done, name.span().start()).append(name.pseudonym());
            done = name.span().end();
        }
        return new Rewritten(text.append(old, done, old.length()).toString(), found);
    }

    String text() {
        return text;
    }

    int names() {
        return found.size();
    }

    /** Whether a name was replaced in a place of the old text. */
    boolean hides(Span old) {
        return found.stream().anyMatch(name -> name.span().overlaps(old));
    }

    /** Where a place is now; one that begins or ends inside a name takes the whole of the other name. */
    Span of(Span old) {
        int start = at(old.start(), false);
        return old.isEmpty() ? new Span(start, start) : new Span(start, at(old.end(), true));
    }

    /** Where a place of now was; one that begins or ends inside another name takes the whole of the name. */
    Span was(Span now) {
        int start = before(now.start(), false);
        return now.isEmpty() ? new Span(start, start) : new Span(start, before(now.end(), true));
    }

    private int before(int now, boolean isEnd) {
        int shift = 0;
        for (Names.Found name : found) {
            Span span = name.span();
            int start = span.start() + shift;
            int end = start + name.pseudonym().length();
            if (now < end && now > start) {
                return isEnd ? span.end() : span.start();
            }
            if (now <= start) {
                return now - shift;
            }
            shift += name.pseudonym().length() - span.length();
        }
        return now - shift;
    }

    private int at(int old, boolean isEnd) {
        int shift = 0;
        for (Names.Found name : found) {
            Span span = name.span();
            if (span.end() <= old) {
                shift += name.pseudonym().length() - span.length();
            } else if (span.start() < old) {
                return span.start() + shift + (isEnd ? name.pseudonym().length() : 0);
            } else {
                return old + shift;
            }
        }
        return old + shift;
    }
}
