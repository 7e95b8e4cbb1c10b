package variorum.exchange.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What parts the cells of a table: some programs write semicolons where people write decimal commas. */
public final class Separators {

    private static final Pattern FIRST = Pattern.compile("^\uFEFF?\"?[A-Za-z_]+\"?([,;\t|])");

    private Separators() {}

    /** What stands behind the name of the first column; a comma where that does not tell. */
    public static char of(CharSequence beginning) {
        Matcher matcher = FIRST.matcher(beginning);
        return matcher.find() ? matcher.group(1).charAt(0) : ',';
    }
}
