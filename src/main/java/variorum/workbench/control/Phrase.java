package variorum.workbench.control;

import java.util.Locale;
import variorum.text.Count;

/** Small things said in words. */
public final class Phrase {

    private Phrase() {}

    /** A number of things: "1 word", "16,000 words". */
    public static String count(long number, String thing) {
        return figure(number) + " " + Count.noun(number, thing);
    }

    /** A number as it is written in English, whatever the language of the computer: "16,000". */
    public static String figure(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** Source text on one line, cut after so many UTF-16 code units, with an ellipsis if anything is missing. */
    public static String shortly(String text, int most) {
        String words = text.strip().replaceAll("\\s+", " ");
        return words.length() <= most ? words : words.substring(0, cut(words, most)).strip() + "…";
    }

    private static int cut(String words, int at) {
        return Character.isLowSurrogate(words.charAt(at)) ? at - 1 : at;
    }

    /** The name of a question as a title: {@code quoteType} is "Quote type". */
    public static String title(String name) {
        int first = name.offsetByCodePoints(0, 1);
        String rest = name.substring(first).replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").toLowerCase(Locale.ROOT);
        return name.substring(0, first).toUpperCase(Locale.ROOT) + rest;
    }

    /** With a capital letter at its start. */
    public static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
