package variorum.exchange.refi;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import variorum.exchange.format.Unreadable;
import variorum.exchange.xml.XmlElement;

/** The identifiers of a project file: each names one thing of its kind, and what refers to one finds it. */
final class References {

    /** What an attribute of an element refers to. */
    private static final Map<String, Set<String>> WANTED = Map.of(
            "creatingUser", Set.of("User"),
            "CodeRef", Set.of("Code"),
            "VariableRef", Set.of("Variable"),
            "SelectionRef", Set.of("PlainTextSelection"),
            "originGUID", Set.of("PlainTextSelection", "Note"),
            "targetGUID", Set.of("PlainTextSelection"));

    private final Set<String> known = new HashSet<>();

    private References(XmlElement root) {
        collect(root);
    }

    /**
     * Checks a file that is valid by the schema.
     *
     * @throws Unreadable with the first identifier that is there twice, or that nothing has
     */
    static void check(XmlElement root) {
        new References(root).follow(root);
    }

    private void collect(XmlElement element) {
        String guid = element.attribute("guid");
        if (!guid.isEmpty() && !known.add(element.name() + guid)) {
            throw new Unreadable("There are two elements " + element.name() + " with the identifier " + guid + ".");
        }
        element.children().forEach(this::collect);
    }

    private void follow(XmlElement element) {
        element.attributes().forEach((attribute, guid) -> {
            Set<String> kinds = WANTED.getOrDefault(
                    attribute.equals("targetGUID") ? element.name() : attribute, WANTED.get(attribute));
            if (kinds != null && kinds.stream().noneMatch(kind -> known.contains(kind + guid))) {
                throw new Unreadable("Of " + element.name() + ", " + attribute + " refers to nothing: " + guid + ".");
            }
        });
        element.children().forEach(this::follow);
    }
}
