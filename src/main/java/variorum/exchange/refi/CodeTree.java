package variorum.exchange.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.annotation.Confidence;
import variorum.exchange.format.Contents;
import variorum.exchange.xml.XmlWriter;

/**
 * The codes as they are written: the codebook's, below each the answers to what it asks, and one for each degree of
 * doubt. No two have one name, because readers take codes of one name for one code.
 */
final class CodeTree {

    /** A code of the file. */
    record Node(String guid, String name, String colour, String description, List<Node> children) {}

    private final Codebook codebook;
    private final List<Node> roots = new ArrayList<>();
    private final Map<Code.Id, Node> codes = new HashMap<>();
    private final Map<String, Node> answers = new HashMap<>();
    private final Map<Confidence, Node> doubts = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /**
     * A tree.
     *
     * @param all the codes, parents before their children
     * @param annotations those whose answers and doubts need codes, besides the answers the codes offer
     */
    CodeTree(List<Code> all, List<Annotation> annotations) {
        codebook = Codebook.of(all);
        all.forEach(this::add);
        Map<Code.Id, Map<String, Set<String>>> asked = new TreeMap<>();
        all.forEach(code -> code.attributes().forEach(type ->
                values(asked, code.id(), type.name()).addAll(offered(type))));
        annotations.forEach(annotation -> annotation.attributes().values().forEach((name, given) ->
                values(asked, owner(annotation.code(), name), name).addAll(given)));
        all.forEach(code -> asked.getOrDefault(code.id(), Map.of()).forEach((name, values) ->
                values.forEach(value -> add(code.id(), name, value))));
        annotations.stream().map(Annotation::confidence).distinct().sorted().forEach(this::add);
    }

    static CodeTree of(Contents contents) {
        return new CodeTree(contents.codes(), contents.annotations());
    }

    private static Set<String> values(Map<Code.Id, Map<String, Set<String>>> asked, Code.Id code, String name) {
        return asked.computeIfAbsent(code, id -> new TreeMap<>()).computeIfAbsent(name, key -> new LinkedHashSet<>());
    }

    private static List<String> offered(AttributeType type) {
        return type.kind() == AttributeType.Kind.YES_NO ? List.of("yes", "no") : type.values();
    }

    private void add(Code code) {
        Code parent = code.parent() == null ? null : codebook.code(code.parent()).orElse(null);
        Node node = new Node(
                Guids.of("code", code.id()), unique(code.name(), parent == null ? null : parent.name()),
                code.look().colour(), description(code.rules()), new ArrayList<>());
        codes.put(code.id(), node);
        (parent == null ? roots : of(parent.id()).children()).add(node);
    }

    private String unique(String name, @Nullable String parent) {
        if (names.add(name)) {
            return name;
        }
        String base = parent == null ? name : name + " (" + parent + ")";
        String unique = base;
        for (int next = 2; !names.add(unique); next++) {
            unique = base + " (" + next + ")";
        }
        return unique;
    }

    /** All rules as one text. */
    static String description(Code.Rules rules) {
        List<String> parts = new ArrayList<>();
        Map<String, String> labelled = new LinkedHashMap<>();
        labelled.put("", rules.definition());
        labelled.put("When to use it: ", rules.include());
        labelled.put("When not to: ", rules.exclude());
        labelled.put("Example: ", rules.example());
        labelled.put("Not an example: ", rules.counterExample());
        labelled.put("Note: ", rules.note());
        labelled.forEach((label, text) -> {
            if (!text.isEmpty()) {
                parts.add(label + text);
            }
        });
        return String.join("\n\n", parts);
    }

    private void add(Code.Id owner, String attribute, String value) {
        Node above = of(owner);
        String full = attribute + ": " + value;
        String name = unique(full.replaceAll("[\\s\\p{Z}]+", " "), above.name());
        Node node = new Node(
                Guids.made("answer", above.guid(), attribute, value),
                name,
                above.colour(),
                name.equals(full) ? "" : value,
                List.of());
        above.children().add(node);
        answers.put(key(owner, attribute, value), node);
    }

    private static String key(Code.Id owner, String attribute, String value) {
        return Guids.made("key", owner, attribute, value);
    }

    private void add(Confidence confidence) {
        if (confidence != Confidence.SURE) {
            String name = unique("Confidence: " + confidence.word(), null);
            Node node = new Node(doubt(confidence), name, "#888888", "", List.of());
            roots.add(node);
            doubts.put(confidence, node);
        }
    }

    static String doubt(Confidence confidence) {
        return Guids.made("confidence", confidence.word());
    }

    /** The code that asks for an attribute: the nearest above, or the code itself when nobody asks. */
    private Code.Id owner(Code.Id code, String attribute) {
        return codebook.path(code).stream()
                .filter(each -> each.attributes().stream().anyMatch(type -> type.name().equals(attribute)))
                .map(Code::id)
                .findFirst()
                .orElse(code);
    }

    Node of(Code.Id id) {
        return Objects.requireNonNull(codes.get(id));
    }

    /** All codes an annotation has in the file: its own first, then its answers, then its doubt. */
    List<Node> of(Annotation annotation) {
        List<Node> all = new ArrayList<>();
        all.add(of(annotation.code()));
        annotation.attributes().values().forEach((name, given) -> given.forEach(value -> all.add(Objects.requireNonNull(
                answers.get(key(owner(annotation.code(), name), name, value))))));
        Node doubt = doubts.get(annotation.confidence());
        if (doubt != null) {
            all.add(doubt);
        }
        return all.stream().distinct().toList();
    }

    boolean isEmpty() {
        return roots.isEmpty();
    }

    void write(XmlWriter xml) {
        xml.open("Codes");
        roots.forEach(node -> write(node, xml));
        xml.close();
    }

    private static void write(Node node, XmlWriter xml) {
        xml.open("Code")
                .attribute("guid", node.guid())
                .attribute("name", node.name())
                .attribute("isCodable", true)
                .attribute("color", node.colour())
                .elementUnlessEmpty("Description", node.description());
        node.children().forEach(child -> write(child, xml));
        xml.close();
    }
}
