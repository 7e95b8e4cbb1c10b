package variorum.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The rules by which a decoded text enters: done once, before anything points into it. CRLF, CR, VT, FF, U+0085, U+2028
 * and U+2029 become LF; byte order marks at the start are dropped; other control characters (but tab) and lone
 * surrogates become U+FFFD. There is no Unicode normalisation: no-break spaces, ligatures and combining marks stay.
 *
 * @param text the text from now on
 * @param alterations what was changed, by kind
 */
public record Intake(String text, List<Source.Alteration> alterations) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char REPLACEMENT = '\uFFFD';

    /** Takes its own copy of the list. */
    public Intake {
        alterations = List.copyOf(alterations);
    }

    /** Applies the rules to a text as decoded. Applying them twice gives the same as once. */
    public static Intake clean(String decoded) {
        Cleaning cleaning = new Cleaning(decoded);
        return new Intake(cleaning.run(), cleaning.alterations());
    }

    private static final class Cleaning {
        private final String raw;
        private final StringBuilder clean;
        private final Map<Source.Kind, Integer> counts = new EnumMap<>(Source.Kind.class);

        Cleaning(String raw) {
            this.raw = raw;
            this.clean = new StringBuilder(raw.length());
        }

        String run() {
            int at = 0;
            while (raw.startsWith(BYTE_ORDER_MARK, at)) {
                count(Source.Kind.BYTE_ORDER_MARK);
                at++;
            }
            while (at < raw.length()) {
                at += takeAt(at);
            }
            return clean.toString();
        }

        /** Takes in what stands at an offset and answers how many code units it was. */
        private int takeAt(int at) {
            char c = raw.charAt(at);
            if (c == '\r') {
                return lineEnd(at + 1 < raw.length() && raw.charAt(at + 1) == '\n' ? 2 : 1);
            }
            if (c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                return lineEnd(1);
            }
            if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                return replace(Source.Kind.CONTROL_CHARACTER);
            }
            if (Character.isSurrogate(c)) {
                return takeSurrogate(at);
            }
            clean.append(c);
            return 1;
        }

        private int takeSurrogate(int at) {
            boolean pair = at + 1 < raw.length() && Character.isSurrogatePair(raw.charAt(at), raw.charAt(at + 1));
            if (!pair) {
                return replace(Source.Kind.LONE_SURROGATE);
            }
            clean.append(raw, at, at + 2);
            return 2;
        }

        private int lineEnd(int units) {
            count(Source.Kind.LINE_END);
            clean.append('\n');
            return units;
        }

        private int replace(Source.Kind kind) {
            count(kind);
            clean.append(REPLACEMENT);
            return 1;
        }

        private void count(Source.Kind kind) {
            counts.merge(kind, 1, Integer::sum);
        }

        List<Source.Alteration> alterations() {
            List<Source.Alteration> all = new ArrayList<>();
            counts.forEach((kind, count) -> all.add(new Source.Alteration(kind, count)));
            return all;
        }
    }
}
