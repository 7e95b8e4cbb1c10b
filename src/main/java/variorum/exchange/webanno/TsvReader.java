package variorum.exchange.webanno;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import variorum.exchange.format.Unreadable;
import variorum.text.Span;

/** Reads our own files back as INCEpTION does: sentences at their places, the gaps filled up. */
final class TsvReader {

    private static final Pattern LINE =
            Pattern.compile("(\\d+-\\d+(?:\\.\\d+)?)\\t(\\d+)-(\\d+)\\t([^\\t]*)\\t([^\\t]*)\\t");
    private static final Pattern STACKED = Pattern.compile("(?<!\\\\)\\|");
    /** A bracket of the value itself has a backslash before it; what stands before the number may end with one. */
    private static final Pattern NUMBERED = Pattern.compile("(.*)\\[(\\d+)]", Pattern.DOTALL);
    private static final String TEXT = "#Text=";

    private final String file;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, Integer> numbered = new HashMap<>();

    /** A tag's piece. */
    record Piece(String label, Span span) {}

    TsvReader(String file, String content) {
        this.file = file;
        String sentence = "";
        boolean first = true;
        for (String line : content.split("\n", -1)) {
            Matcher matcher = LINE.matcher(line);
            if (line.startsWith(TEXT)) {
                sentence = Escapes.plain(line.substring(TEXT.length()));
                first = true;
            } else if (matcher.matches()) {
                Span span = new Span(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
                if (first) {
                    text.append(" ".repeat(Math.max(0, span.start() - text.length()))).append(sentence);
                    first = false;
                }
                take(span, matcher.group(4), matcher.group(5));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                throw new Unreadable(file + " has a line that is none of WebAnno: " + line);
            }
        }
    }

    private void take(Span span, String words, String values) {
        if (span.end() > text.length() || !span.in(text).equals(words)) {
            throw new Unreadable(file + " says \"" + words + "\" where its text has something else.");
        }
        if (values.equals("_")) {
            return;
        }
        for (String value : STACKED.split(values, -1)) {
            Matcher number = NUMBERED.matcher(value);
            boolean isNumbered = number.matches();
            Integer known = isNumbered ? numbered.get(number.group(2)) : null;
            if (known != null) {
                pieces.set(known, new Piece(pieces.get(known).label(), pieces.get(known).span().cover(span)));
                continue;
            }
            if (isNumbered) {
                numbered.put(number.group(2), pieces.size());
            }
            pieces.add(new Piece(Escapes.plain(isNumbered ? number.group(1) : value), span));
        }
    }

    String text() {
        return text.toString();
    }

    List<Piece> pieces() {
        return pieces;
    }
}
