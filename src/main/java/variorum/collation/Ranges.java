package variorum.collation;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes down the matched words as ranges: runs that are equal letter for letter, and single words that are equal when
 * folded.
 */
final class Ranges {

    private final Words a;
    private final Words b;
    private final Matching matching;
    private final List<AlignedRange> ranges = new ArrayList<>();

    private Ranges(LinkedText text) {
        a = text.a();
        b = text.b();
        matching = text.matching();
    }

    /** The ranges in the order of A. */
    static List<AlignedRange> of(LinkedText text) {
        Ranges ranges = new Ranges(text);
        int word = 0;
        while (word < ranges.a.count()) {
            word = ranges.matching.hasA(word) ? ranges.from(word) : word + 1;
        }
        return ranges.ranges;
    }

    /** Adds the range that starts at a word and answers the word after it. */
    private int from(int word) {
        int partner = matching.ofA(word);
        Equality equality = equality(word, partner);
        int last = word;
        if (equality == Equality.EXACT) {
            while (continues(last)) {
                last++;
            }
        }
        ranges.add(new AlignedRange(
                a.span(word, last),
                b.span(partner, partner + last - word),
                equality,
                last - word + 1,
                matching.isMoved(word)));
        return last + 1;
    }

    private boolean continues(int last) {
        int next = last + 1;
        if (next >= a.count() || matching.ofA(next) != matching.ofA(last) + 1 || !sameParagraphs(last)
                || matching.isMoved(next) != matching.isMoved(last)) {
            return false;
        }
        int other = matching.ofA(last);
        int length = a.end(next) - a.end(last);
        return length == b.end(other + 1) - b.end(other)
                && a.text().regionMatches(a.end(last), b.text(), b.end(other), length);
    }

    /** Whether neither side steps into another paragraph; a range that did would cover what is set aside between. */
    private boolean sameParagraphs(int last) {
        int other = matching.ofA(last);
        return a.paragraphOfWord(last) == a.paragraphOfWord(last + 1)
                && b.paragraphOfWord(other) == b.paragraphOfWord(other + 1);
    }

    private Equality equality(int word, int partner) {
        int length = a.end(word) - a.start(word);
        if (length == b.end(partner) - b.start(partner)
                && a.text().regionMatches(a.start(word), b.text(), b.start(partner), length)) {
            return Equality.EXACT;
        }
        return a.form(word) == b.form(partner) ? Equality.FOLDED : Equality.RULE;
    }
}
