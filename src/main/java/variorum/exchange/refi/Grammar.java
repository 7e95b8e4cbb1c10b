package variorum.exchange.refi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import variorum.exchange.format.Unreadable;
import variorum.exchange.xml.XmlElement;

/**
 * The grammar of REFI-QDA 1.0, for what is written here: which elements stand in which in what order, and which
 * attributes they have. A reader of the format is right to refuse a file that breaks it, and some do.
 */
final class Grammar {

    private static final String GUID = "[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}";

    /** What the values of attributes look like. */
    private static final Map<String, Pattern> VALUES = Map.of(
            "guid", Pattern.compile(GUID),
            "text", Pattern.compile("(?s).*"),
            "yes-no", Pattern.compile("true|false"),
            "colour", Pattern.compile("#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})"),
            "number", Pattern.compile("\\d+"),
            "time", Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?"),
            "type", Pattern.compile("Text|Boolean|Integer|Float|Date|DateTime"),
            "direction", Pattern.compile("Associative|OneWay|Bidirectional"));

    /**
     * Element; attributes, the needed ones with an exclamation mark; children as a regular expression over their names.
     */
    private static final String PROJECT = """
        Project; name!text origin:text creationDateTime:time; Users? CodeBook? Variables? Cases? Sources? Notes? Links?
        Users; ; User+
        User; guid!guid name:text;
        CodeBook; ; Codes
        Codes; ; Code+
        Code; guid!guid name!text isCodable!yes-no color:colour; Description? Code*
        Variables; ; Variable+
        Variable; guid!guid name!text typeOfVariable!type; Description?
        Cases; ; Case+
        Case; guid!guid name:text; Description? CodeRef* VariableValue* SourceRef* SelectionRef*
        VariableValue; ; VariableRef (TextValue|DateValue)?
        Sources; ; TextSource+
        TextSource; guid!guid name:text plainTextPath:text; Description? PlainTextSelection* VariableValue*
        PlainTextSelection; guid!guid name:text startPosition!number endPosition!number creatingUser:guid; \
        Description? Coding*
        Coding; guid!guid creatingUser:guid; CodeRef
        Notes; ; Note+
        Note; guid!guid name:text creatingUser:guid creationDateTime:time; Description? PlainTextContent?
        Links; ; Link+
        Link; guid!guid name:text direction:direction originGUID:guid targetGUID:guid;
        CodeRef; targetGUID!guid;
        VariableRef; targetGUID!guid;
        SourceRef; targetGUID!guid;
        SelectionRef; targetGUID!guid;
        Description; ;
        TextValue; ;
        DateValue; ;
        PlainTextContent; ;
        """;

    private static final String CODEBOOK = """
        CodeBook; origin:text; Codes
        Codes; ; Code+
        Code; guid!guid name!text isCodable!yes-no color:colour; Description? Code*
        Description; ;
        """;

    private final String namespace;
    private final String root;
    private final Map<String, Rule> rules = new HashMap<>();

    /** What holds for an element: the kinds of its attributes, the needed ones, and its children. */
    private record Rule(Map<String, String> attributes, Set<String> needed, Pattern children) {}

    private Grammar(String namespace, String table) {
        this.namespace = namespace;
        this.root = table.substring(0, table.indexOf(';'));
        table.lines().forEach(this::add);
    }

    static Grammar project() {
        return new Grammar("urn:QDA-XML:project:1.0", PROJECT);
    }

    static Grammar codebook() {
        return new Grammar("urn:QDA-XML:codebook:1.0", CODEBOOK);
    }

    String namespace() {
        return namespace;
    }

    private void add(String line) {
        String[] parts = line.split(";", -1);
        Map<String, String> attributes = new HashMap<>();
        Set<String> needed = new HashSet<>();
        for (String attribute : parts[1].strip().split(" ", -1)) {
            String[] named = attribute.split("[!:]", 2);
            if (named.length == 2) {
                attributes.put(named[0], named[1]);
                if (attribute.indexOf('!') > 0) {
                    needed.add(named[0]);
                }
            }
        }
        String children = parts[2].replace(" ", "").replaceAll("([A-Z][A-Za-z]+)", "(?:$1 )");
        rules.put(parts[0].strip(), new Rule(attributes, needed, Pattern.compile(children)));
    }

    /**
     * Checks a document.
     *
     * @throws Unreadable with the first breach
     */
    void check(XmlElement document) {
        require(document.name().equals(root), "The root of the file is " + document.name() + " and not " + root + ".");
        checkWithin(document);
    }

    private void checkWithin(XmlElement element) {
        Rule rule = rules.get(element.name());
        if (rule == null) {
            throw new Unreadable("There is an element " + element.name() + ", which is not written here.");
        }
        require(element.namespace().equals(namespace), element.name() + " is not in the namespace " + namespace + ".");
        for (String needed : rule.needed()) {
            require(element.attributes().containsKey(needed), element.name() + " lacks the attribute " + needed + ".");
        }
        element.attributes().forEach((name, value) -> {
            Pattern form = VALUES.get(rule.attributes().getOrDefault(name, ""));
            require(form != null, element.name() + " has an attribute " + name + ".");
            require(
                    form != null && form.matcher(value).matches(),
                    "The " + name + " of " + element.name() + " is " + value + ".");
        });
        String children = element.children().stream().map(child -> child.name() + " ").collect(Collectors.joining());
        require(rule.children().matcher(children).matches(), element.name() + " has its parts in another order.");
        element.children().forEach(this::checkWithin);
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new Unreadable(sentence);
        }
    }
}
