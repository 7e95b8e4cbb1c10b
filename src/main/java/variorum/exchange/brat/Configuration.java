package variorum.exchange.brat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.annotation.Role;
import variorum.annotation.StatementType;
import variorum.exchange.format.Contents;

/** The two files that tell brat which types there are and how they look. */
final class Configuration {

    private final Contents contents;
    private final Codebook codebook;
    private final BratNames names;

    Configuration(Contents contents, BratNames names) {
        this.contents = contents;
        this.codebook = Codebook.of(contents.codes());
        this.names = names;
    }

    /** Types, a tab deeper for each level; a retired one is there but can't be chosen. */
    String annotation() {
        StringBuilder out = new StringBuilder("[entities]\n");
        for (Code code : contents.codes()) {
            int depth = codebook.path(code.id()).size() - 1;
            out.append("\t".repeat(depth)).append(code.retired() ? "!" : "").append(names.code(code.id())).append('\n');
        }
        out.append("\n[relations]\n<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>\n\n[events]\n");
        for (StatementType type : contents.statementTypes()) {
            List<String> roles = type.roles().stream().map(this::role).toList();
            out.append(names.form(type.id())).append('\t').append(String.join(", ", roles)).append('\n');
        }
        out.append("\n[attributes]\n");
        names.attributes(contents).forEach((name, values) -> out.append(name)
                .append("\tArg:<ENTITY>|<EVENT>, Value:").append(String.join("|", sorted(values))).append('\n'));
        return out.toString();
    }

    private static Set<String> sorted(Set<String> values) {
        return values instanceof LinkedHashSet<String> ? values : new TreeSet<>(values);
    }

    private String role(Role role) {
        Set<String> types = new LinkedHashSet<>();
        for (Code code : contents.codes()) {
            if (role.codes().stream().anyMatch(allowed -> codebook.isWithin(code.id(), allowed))) {
                types.add(names.code(code.id()));
            }
        }
        String players = types.isEmpty() ? "<ENTITY>" : String.join("|", types);
        return names.role(role.name()) + (role.several() ? "*" : "?") + ":" + players;
    }

    /** The names people know, and colours. */
    String visual() {
        StringBuilder out = new StringBuilder("[labels]\n");
        names.labels().forEach((name, label) ->
                out.append(name).append(" | ").append(label(label)).append('\n'));
        out.append("\n[drawing]\nSPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken\n")
                .append("ARC_DEFAULT\tcolor:black, arrowHead:triangle-5\nATTRIBUTE_DEFAULT\tglyph:*\n");
        for (Code code : contents.codes()) {
            String colour = code.look().colour();
            out.append(names.code(code.id())).append("\tbgColor:").append(colour)
                    .append(", fgColor:").append(isDark(colour) ? "white" : "black").append(", borderColor:darken\n");
        }
        return out.toString();
    }

    /** A label without the characters by which the file is cut. */
    static String label(String name) {
        return name.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ")
                .replace('|', '/')
                .replace('<', '\u2039')
                .replace('>', '\u203A')
                .strip();
    }

    /** Whether white words can be read on a colour better than black ones, by the weights of Rec. 601. */
    private static boolean isDark(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF) < 128_000;
    }

    /** The files by their names. */
    Map<String, String> files() {
        return Map.of("annotation.conf", annotation(), "visual.conf", visual());
    }
}
