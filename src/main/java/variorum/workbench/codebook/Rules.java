package variorum.workbench.codebook;

import java.util.StringJoiner;
import variorum.annotation.Code;

/** The rule of a code as a coder looks it up. */
final class Rules {

    private Rules() {}

    /** Name, definition, when to use it and when not, an example: what is written, a line each. */
    static String inShort(Code code) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(code.name() + (code.retired() ? " (retired)" : ""));
        add(lines, "", code.rules().definition());
        add(lines, "Use it for: ", code.rules().include());
        add(lines, "Not for: ", code.rules().exclude());
        add(lines, "Example: ", code.rules().example());
        add(lines, "But not: ", code.rules().counterExample());
        return lines.toString();
    }

    private static void add(StringJoiner lines, String head, String text) {
        if (!text.isBlank()) {
            lines.add(head + text.strip());
        }
    }
}
