package variorum.workbench.compare;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import variorum.collation.Side;

/**
 * Short names for two versions, for places where there is little room: "only in 000".
 *
 * @param a for the one on the left
 * @param b for the one on the right, another one
 */
record Sigla(String a, String b) {

    private static final int LONGEST = 12;
    private static final Pattern START = Pattern.compile("^[\\p{L}\\p{N}]+");

    /** The names themselves where they are short, else how they begin, else A and B. */
    static Sigla of(String nameA, String nameB) {
        if (areFit(nameA, nameB)) {
            return new Sigla(nameA, nameB);
        }
        String startA = start(nameA);
        String startB = start(nameB);
        return areFit(startA, startB) ? new Sigla(startA, startB) : new Sigla("A", "B");
    }

    private static boolean areFit(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other)
                && one.length() <= LONGEST && other.length() <= LONGEST;
    }

    private static String start(String name) {
        Matcher start = START.matcher(name);
        return start.find() ? start.group() : "";
    }

    String of(Side side) {
        return side == Side.A ? a : b;
    }
}
