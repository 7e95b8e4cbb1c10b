package variorum.exchange.webanno;

import java.util.Map;

/** How characters that separate are written in values and in texts. */
final class Escapes {

    private static final Map<Character, String> IN_VALUES = Map.of(
            '\\', "\\\\", '[', "\\[", ']', "\\]", '|', "\\|", '_', "\\_", ';', "\\;", '\t', "\\t", '\n', "\\n", '*',
            "\\*");

    private Escapes() {}

    static String value(String value) {
        StringBuilder escaped = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == '-' && at + 1 < value.length() && value.charAt(at + 1) == '>') {
                escaped.append("\\->");
                at++;
            } else {
                escaped.append(IN_VALUES.getOrDefault(c, String.valueOf(c)));
            }
        }
        return escaped.toString();
    }

    static String text(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    /** The way back from either. */
    static String plain(String escaped) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < escaped.length(); at++) {
            char c = escaped.charAt(at);
            if (c == '\\' && at + 1 < escaped.length()) {
                char next = escaped.charAt(++at);
                plain.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
