package variorum.workbench.textview;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import variorum.text.Characters;
import variorum.text.Span;

/**
 * What has to be known of the writing systems of a piece of text before JavaFX may lay it out.
 *
 * <p>JavaFX on Linux throws or overflows when a line break falls into a run of right-to-left or other complex script,
 * and puts the parts of such a run in the wrong order when they come from different fonts. Both cannot happen when the
 * text is handed over in parts of one kind each: letters of one script, digits, blanks, marks.
 */
final class Script {

    private static final Set<UnicodeScript> WITHOUT_BLANKS = Set.of(
            UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

    private Script() {}

    /** Whether the words can be laid out in one part. */
    static boolean isSimple(CharSequence words) {
        for (int i = 0; i < words.length(); i++) {
            if (isComplex(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Combining marks, scripts that join or reorder their letters, and the invisible signs that steer both. */
    private static boolean isComplex(char c) {
        return c >= 0x0300
                && ((c <= 0x036F)
                        || (c >= 0x0590 && c <= 0x109F)
                        || (c >= 0x1100 && c <= 0x11FF)
                        || (c >= 0x1780 && c <= 0x18AF)
                        || (c >= 0x1A00 && c <= 0x1CFF)
                        || (c >= 0x200B && c <= 0x200F)
                        || (c >= 0x202A && c <= 0x202E)
                        || (c >= 0x2060 && c <= 0x206F)
                        || (c >= 0xA8E0 && c <= 0xABFF)
                        || (c >= 0xFB1D && c <= 0xFEFC && !(c >= 0xFE30 && c <= 0xFE6F)));
    }

    /** The words in parts of one kind, from first to last without a hole. */
    static List<Span> parts(String words) {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        Object kind = "";
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            Object here = at > 0 && staysWithBefore(words.codePointAt(at)) ? kind : kind(words.codePointAt(at));
            if (at > start && !here.equals(kind)) {
                addPart(words, new Span(start, at), parts);
                start = at;
            }
            kind = here;
        }
        addPart(words, new Span(start, words.length()), parts);
        return parts;
    }

    /** The script of the letters in a part, or Latin if it has none. */
    static UnicodeScript of(CharSequence part) {
        for (int i = 0; i < part.length(); i += Character.charCount(Character.codePointAt(part, i))) {
            int codePoint = Character.codePointAt(part, i);
            UnicodeScript script = UnicodeScript.of(codePoint);
            if (codePoint >= 0x0600 && codePoint <= 0x06FF) {
                return UnicodeScript.ARABIC;
            }
            if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
                return script;
            }
        }
        return UnicodeScript.LATIN;
    }

    /** Letters of one script are of one kind; so are digits of our own and of other shape, blanks, and marks. */
    private static Object kind(int codePoint) {
        if (Character.isDigit(codePoint)) {
            return codePoint < 0x0600 ? "digit" : "other digit";
        }
        if (Characters.isBlank(codePoint)) {
            return "blank";
        }
        return Character.isLetter(codePoint) ? UnicodeScript.of(codePoint) : "mark";
    }

    private static boolean staysWithBefore(int codePoint) {
        return Characters.isCombining(codePoint) || codePoint == 0x200C || codePoint == 0x200D;
    }

    private static void addPart(String words, Span part, List<Span> parts) {
        if (part.isEmpty()) {
            return;
        }
        String letters = part.in(words);
        if (!WITHOUT_BLANKS.contains(of(letters))) {
            parts.add(part);
            return;
        }
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
        breaks.setText(letters);
        for (int from = 0, to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            parts.add(new Span(part.start() + from, part.start() + to));
        }
    }
}
