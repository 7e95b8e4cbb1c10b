package variorum.exchange.dna;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * To what a stretch belongs, which that program has no place for: kept in the long text {@value Coding#TAGS}, so that a
 * statement that became several, and a tag with gaps, are one again when they come back.
 *
 * @param statement the number of the statement, the same for all that were made of it; for a piece of a tag the number
 *     of its first piece; 0 for none
 * @param tags by variable the number of the stretch that is the tag in this role, 0 for none; empty for a piece
 */
record Bonds(int statement, Map<String, Integer> tags) {

    /** What stands for itself. */
    static final Bonds NONE = new Bonds(0, Map.of());

    private static final Pattern STATEMENT = Pattern.compile("statement (\\d{1,9}):((?: \\d{1,9}=\\d{1,9})*)");
    private static final Pattern PIECE = Pattern.compile("continues (\\d{1,9})");

    /** The next piece of a tag whose first one has this number. */
    static Bonds continuing(int first) {
        return new Bonds(first, Map.of());
    }

    /**
     * As it is kept: {@code statement 3: 12=5 13=7} says that the tag in the role of variable 12 is statement 5.
     *
     * @param variables the numbers of the variables by name
     */
    String written(Map<String, Integer> variables) {
        if (statement == 0) {
            return "";
        }
        if (tags.isEmpty()) {
            return "continues " + statement;
        }
        StringBuilder written = new StringBuilder("statement " + statement + ":");
        tags.forEach((variable, tag) -> {
            if (tag > 0) {
                written.append(' ').append(variables.get(variable)).append('=').append(tag);
            }
        });
        return written.toString();
    }

    /** The first piece that a piece continues; 0 when it is a first one. */
    static long firstPiece(String kept) {
        Matcher matcher = PIECE.matcher(kept);
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : 0;
    }

    /** The number of the statement; 0 when that is not said. */
    static long statement(String kept) {
        Matcher matcher = STATEMENT.matcher(kept);
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : 0;
    }

    /** The numbers of tags by the number of the variable. */
    static Map<Long, Long> tags(String kept) {
        Map<Long, Long> tags = new TreeMap<>();
        Matcher matcher = STATEMENT.matcher(kept);
        if (matcher.matches()) {
            for (String pair : matcher.group(2).strip().split(" ", -1)) {
                if (!pair.isEmpty()) {
                    int equals = pair.indexOf('=');
                    tags.put(Long.valueOf(pair.substring(0, equals)), Long.valueOf(pair.substring(equals + 1)));
                }
            }
        }
        return tags;
    }
}
