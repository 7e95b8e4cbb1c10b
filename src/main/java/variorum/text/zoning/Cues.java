package variorum.text.zoning;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads cues from text blocks, so that a rule's list can be read and added to like a list. */
final class Cues {

    private Cues() {}

    /** Finds any of the regular expressions, one a line, whatever the case. */
    static Pattern any(String lines) {
        return Pattern.compile("(?:" + String.join("|", lines(lines)) + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The same for a passage that begins with one of them. */
    static Pattern beginning(String lines) {
        return Pattern.compile("^" + any(lines).pattern(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The lines of a block. */
    static List<String> lines(String lines) {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The words of a block. */
    static Set<String> words(String block) {
        return new LinkedHashSet<>(Arrays.asList(block.strip().split("\\s+")));
    }
}
