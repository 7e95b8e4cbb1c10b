package variorum.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of things in words, for everything that says how many there are of something. */
public final class Count {

    /** The first word that stands for several: "searches" in "saved searches with a note". */
    private static final Pattern SEVERAL = Pattern.compile("\\b(\\w+?)(ies|(?<=ch|sh|x|ss)es|s)\\b");

    private Count() {}

    /** {@code 1 report}, {@code 2 reports}, {@code 2 stories}: of a thing named as one. */
    public static String of(long number, String thing) {
        return number + " " + noun(number, thing);
    }

    /** The thing without its number, as one or as several. */
    public static String noun(long number, String thing) {
        if (number == 1) {
            return thing;
        }
        if (thing.matches(".*[^aeiou]y")) {
            return thing.substring(0, thing.length() - 1) + "ies";
        }
        return thing + (thing.matches(".*(ch|sh|x|ss)") ? "es" : "s");
    }

    /**
     * {@code 1 tag without the note}, {@code 2 tags without the note}: of things named as several, whose first noun is
     * what is counted. The rest is said as it is, so it has to hold for one as well: "binding nothing", not "that
     * bind".
     */
    public static String ofThose(long number, String things) {
        Matcher several = SEVERAL.matcher(things);
        if (number != 1 || !several.find()) {
            return number + " " + things;
        }
        String one = several.group(1) + (several.group(2).equals("ies") ? "y" : "");
        return number + " " + things.substring(0, several.start()) + one + things.substring(several.end());
    }
}
