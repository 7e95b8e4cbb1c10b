package variorum.exchange.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Confidence;
import variorum.annotation.Mark;
import variorum.exchange.incoming.Assembly;
import variorum.exchange.xml.XmlElement;
import variorum.project.Edit;

/**
 * The codes of a file. Those that we made from answers and doubts are known by their identifiers and become answers and
 * doubts again.
 */
final class ReadCodes {

    private static final String IS = ": ";

    private final List<Found> found = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> ours = new HashSet<>();
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Confidence> doubts = new HashMap<>();
    private final Map<String, Map<String, List<String>>> offered = new HashMap<>();
    private final Set<Answer> several = new HashSet<>();

    /** A code with the identifier of the one above it. */
    private record Found(String guid, @Nullable String parent, String name, XmlElement element) {}

    /** An answer to what a code asks; without a value it stands for the question. */
    record Answer(String owner, String attribute, String value) {}

    /**
     * Reads codes.
     *
     * @param ours whether we wrote them: then a code that is called like another has the one above it in brackets
     */
    ReadCodes(List<XmlElement> codes, boolean ours) {
        if (ours) {
            codes.forEach(this::name);
        }
        for (Confidence each : Confidence.values()) {
            doubts.put(CodeTree.doubt(each), each);
        }
        read(codes, null, "");
    }

    private void name(XmlElement code) {
        ours.add(code.attribute("name"));
        code.children("Code").forEach(this::name);
    }

    /** The name that was ours before another code had it too. */
    private String restored(String name, String above) {
        String added = " (" + above + ")";
        String before = name.endsWith(added) ? name.substring(0, name.length() - added.length()) : name;
        return ours.contains(before) ? before : name;
    }

    private void read(List<XmlElement> codes, @Nullable String parent, String above) {
        Set<String> names = new HashSet<>();
        for (XmlElement code : codes) {
            String guid = guid(code, parent);
            Answer answer = parent == null ? null : answer(code, guid, parent);
            if (answer != null) {
                answers.put(guid, answer);
                offered.computeIfAbsent(parent, p -> new LinkedHashMap<>())
                        .computeIfAbsent(answer.attribute(), a -> new ArrayList<>()).add(answer.value());
            } else if (!doubts.containsKey(guid) && known.add(guid)) {
                String wanted = code.attribute("name").isBlank() ? guid : restored(code.attribute("name"), above);
                String name = wanted;
                for (int next = 2; !names.add(name); next++) {
                    name = wanted + " (" + next + ")";
                }
                found.add(new Found(guid, parent, name, code));
                read(code.children("Code"), guid, wanted);
            }
        }
    }

    /** Some programs write codes without identifiers; such a code has one made from where it stands. */
    private String guid(XmlElement code, @Nullable String parent) {
        return Guids.of(code, String.valueOf(parent), code.attribute("name"), found.size());
    }

    private static @Nullable Answer answer(XmlElement code, String guid, String parent) {
        String name = code.attribute("name");
        for (int at = name.indexOf(IS); at >= 0; at = name.indexOf(IS, at + 1)) {
            String described = code.textOf("Description");
            String attribute = name.substring(0, at);
            String value = described.isEmpty() ? name.substring(at + IS.length()) : described;
            if (guid.equals(Guids.made("answer", parent, attribute, value))) {
                return new Answer(parent, attribute, value);
            }
        }
        return null;
    }

    /** Says which codes one selection has, from which follows what may be answered more than once. */
    void learn(List<String> guids) {
        Set<Answer> asked = new HashSet<>();
        guids.stream().map(answers::get).forEach(answer -> {
            if (answer != null) {
                Answer question = new Answer(answer.owner(), answer.attribute(), "");
                if (!asked.add(question)) {
                    several.add(question);
                }
            }
        });
    }

    void putInto(Assembly assembly) {
        int order = 0;
        for (Found code : found) {
            assembly.put(
                    new Edit.PutCode(new Code(
                            new Code.Id(code.guid()),
                            code.name(),
                            code.parent() == null ? null : new Code.Id(code.parent()),
                            order++,
                            new Code.Look(colour(code.element().attribute("color")), Mark.CIRCLE),
                            "",
                            Code.Rules.definedAs(
                                    code.element().textOf("Description").strip()),
                            asked(code.guid()),
                            false)),
                    "CodeBook");
        }
    }

    private List<AttributeType> asked(String guid) {
        List<AttributeType> types = new ArrayList<>();
        offered.getOrDefault(guid, Map.of()).forEach((name, values) -> {
            boolean yesNo = Set.of("yes", "no").containsAll(values);
            boolean many = several.contains(new Answer(guid, name, ""));
            AttributeType.Kind kind = many
                    ? AttributeType.Kind.SEVERAL
                    : yesNo ? AttributeType.Kind.YES_NO : AttributeType.Kind.CHOICE;
            types.add(new AttributeType(name, kind, kind == AttributeType.Kind.YES_NO ? List.of() : values, ""));
        });
        return types;
    }

    private static String colour(String colour) {
        String upper = colour.strip().toUpperCase(Locale.ROOT);
        if (upper.matches("#[0-9A-F]{3}")) {
            return upper.replaceAll("([0-9A-F])", "$1$1");
        }
        return upper.matches("#[0-9A-F]{6}") ? upper : Assembly.NO_COLOUR;
    }

    @Nullable
    Answer answer(String guid) {
        return answers.get(guid);
    }

    @Nullable
    Confidence doubt(String guid) {
        return doubts.get(guid);
    }
}
