package variorum.text.zoning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import variorum.text.Characters;
import variorum.text.Offsets;
import variorum.text.Zones;

/** A text in which "[[kind]]" says which zone begins there: the case and its expectation in one. */
record MarkedText(String name, String text, List<String> kinds) {

    private static final Pattern MARK = Pattern.compile("\\[\\[(\\w+)\\]\\]");

    /** The cases of a file: each begins with "== name". */
    static List<MarkedText> allIn(String file) {
        List<MarkedText> all = new ArrayList<>();
        for (String part : file.substring(file.indexOf("\n== ") + 1).split("(?m)^== ", -1)) {
            if (!part.isBlank()) {
                int end = part.indexOf('\n');
                all.add(of(part.substring(0, end), part.substring(end + 1)));
            }
        }
        return all;
    }

    private static MarkedText of(String name, String marked) {
        StringBuilder text = new StringBuilder();
        List<String> kinds = new ArrayList<>();
        String kind = "";
        int at = 0;
        Matcher matcher = MARK.matcher(marked);
        while (at < marked.length()) {
            boolean found = matcher.find(at);
            int end = found ? matcher.start() : marked.length();
            for (char c : marked.substring(at, end).toCharArray()) {
                text.append(c);
                kinds.add(kind);
            }
            kind = found ? matcher.group(1) : kind;
            at = found ? matcher.end() : end;
        }
        return new MarkedText(name, text.toString(), kinds);
    }

    /** Where the zones differ from the marks, one line for each run of characters. */
    List<String> differences(Zones zones) {
        List<String> differences = new ArrayList<>();
        Offsets offsets = Offsets.of(text);
        for (int at = 0; at < text.length(); at++) {
            String found = zones.kindAt(at).word();
            if (!Characters.isBlank(text.charAt(at)) && !found.equals(kinds.get(at))) {
                String line = "line " + offsets.position(at).line() + ": " + kinds.get(at) + " but found " + found;
                if (!differences.contains(line)) {
                    differences.add(line);
                }
            }
        }
        return differences;
    }

    @Override
    public String toString() {
        return name;
    }
}
