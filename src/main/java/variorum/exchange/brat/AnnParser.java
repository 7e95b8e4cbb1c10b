package variorum.exchange.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import variorum.text.Span;

/** Reads the lines of an {@code .ann} file, leniently: blank ones are passed over, others kept as unknown. */
final class AnnParser {

    private static final Pattern TAGGED =
            Pattern.compile("(T\\S*)\\t(\\S+) (\\d[\\d; ]*\\d) *(?:\\t(.*))?");
    private static final Pattern EVENT = Pattern.compile("(E\\S*)\\t([^\\s:]+):(\\S+)((?: +[^\\s:]+:\\S+)*)\\s*");
    private static final Pattern RELATION = Pattern.compile("(R\\S*)\\t(\\S+)((?: +[^\\s:]+:\\S+){2})\\s*");
    private static final Pattern SAME = Pattern.compile("\\*\\t(\\S+)((?: +\\S+)+)\\s*");
    private static final Pattern ANSWER = Pattern.compile("[AM]\\S*\\t(\\S+) (\\S+)(?: (.*))?");
    private static final Pattern REFERENCE = Pattern.compile("N\\S*\\t\\S+ (\\S+) ([^\\s:]+):(\\S+)(?:\\t(.*))?");
    private static final Pattern NOTE = Pattern.compile("#\\S*\\t\\S+ (\\S+)(?:\\t(.*))?");

    private AnnParser() {}

    static List<AnnLine> parse(String file) {
        List<AnnLine> lines = new ArrayList<>();
        int number = 0;
        for (String line : file.split("\r\n|\n|\r", -1)) {
            number++;
            String said = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!said.isBlank()) {
                lines.add(parse(number, said));
            }
        }
        return lines;
    }

    private static AnnLine parse(int number, String line) {
        try {
            return switch (line.charAt(0)) {
                case 'T' -> tagged(number, matched(TAGGED, line));
                case 'E' -> event(number, matched(EVENT, line));
                case 'R' -> relation(number, matched(RELATION, line));
                case '*' -> same(number, matched(SAME, line));
                case 'A', 'M' -> answer(number, matched(ANSWER, line));
                case 'N' -> reference(number, matched(REFERENCE, line));
                case '#' -> note(number, matched(NOTE, line));
                default -> new AnnLine.Unknown(number, line);
            };
        } catch (IllegalArgumentException broken) {
            return new AnnLine.Unknown(number, line);
        }
    }

    private static Matcher matched(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(line);
        }
        return matcher;
    }

    private static String orEmpty(Matcher matcher, int group) {
        String found = matcher.group(group);
        return found == null ? "" : found;
    }

    private static AnnLine tagged(int number, Matcher parts) {
        List<Span> places = Stream.of(parts.group(3).split(";", -1))
                .map(AnnParser::place)
                .toList();
        return new AnnLine.Tagged(number, parts.group(1), parts.group(2), places, orEmpty(parts, 4));
    }

    private static Span place(String ends) {
        int blank = Math.max(0, ends.indexOf(' '));
        return new Span(Integer.parseInt(ends.substring(0, blank)), Integer.parseInt(ends.substring(blank + 1)));
    }

    private static AnnLine event(int number, Matcher parts) {
        return new AnnLine.Event(number, parts.group(1), parts.group(2), parts.group(3), arguments(parts.group(4)));
    }

    private static AnnLine relation(int number, Matcher parts) {
        return new AnnLine.Relation(number, parts.group(1), parts.group(2), arguments(parts.group(3)));
    }

    private static List<AnnLine.Argument> arguments(String list) {
        return words(list).map(argument -> {
            int colon = argument.indexOf(':');
            return new AnnLine.Argument(argument.substring(0, colon), argument.substring(colon + 1));
        }).toList();
    }

    private static AnnLine same(int number, Matcher parts) {
        return new AnnLine.Same(number, parts.group(1), words(parts.group(2)).toList());
    }

    private static Stream<String> words(String list) {
        return Stream.of(list.split(" ", -1)).filter(word -> !word.isEmpty());
    }

    private static AnnLine answer(int number, Matcher parts) {
        String value = parts.group(3);
        String said = value == null || value.isBlank() ? null : value.strip();
        return new AnnLine.Answer(number, parts.group(1), parts.group(2), said);
    }

    private static AnnLine reference(int number, Matcher parts) {
        return new AnnLine.Reference(number, parts.group(1), parts.group(2), parts.group(3), orEmpty(parts, 4).strip());
    }

    private static AnnLine note(int number, Matcher parts) {
        return new AnnLine.Note(number, parts.group(1), orEmpty(parts, 2).strip());
    }
}
