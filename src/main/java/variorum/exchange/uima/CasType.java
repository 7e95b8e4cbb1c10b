package variorum.exchange.uima;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A type of feature structure, and all there are.
 *
 * @param name the full name
 * @param supertype what it is a kind of
 * @param description what it stands for
 * @param features the name of each range by the name of the feature, in their order
 */
record CasType(String name, String supertype, String description, Map<String, String> features) {

    static final String STRING = "uima.cas.String";
    static final String INTEGER = "uima.cas.Integer";
    static final String BOOLEAN = "uima.cas.Boolean";
    static final String STRINGS = "uima.cas.StringArray";
    static final String STRUCTURES = "uima.cas.FSArray";

    private static final String TOP = "uima.cas.TOP";
    private static final String ANNOTATION = "uima.tcas.Annotation";

    static final String SPAN = "custom.Span";
    static final String ANSWER = "variorum.Answer";
    static final String CODE = "variorum.Code";
    static final String QUESTION = "variorum.Question";
    static final String CODER = "variorum.Coder";
    static final String ENTITY = "variorum.Entity";
    static final String FORM = "variorum.Form";
    static final String ROLE = "variorum.Role";
    static final String STATEMENT = "variorum.Statement";
    static final String PART = "variorum.Part";
    static final String ZONE = "variorum.Zone";
    static final String REPORT = "variorum.Report";

    /** Our types by name, in the order they are written. */
    static final Map<String, CasType> ALL = all();

    /** Takes its own copy of the map, in its order. */
    CasType {
        features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
    }

    private static Map<String, CasType> all() {
        List<CasType> types = new ArrayList<>();
        types.add(of(SPAN, ANNOTATION, "A piece of a tag; most tags have one.",
                "label", STRING, "tag", STRING, "piece", INTEGER, "code", CODE, "coder", CODER, "entity", ENTITY,
                "note", STRING, "confidence", STRING, "answers", STRUCTURES, "codeVersion", INTEGER,
                "carriedReport", STRING, "carriedTag", STRING, "carriedFit", STRING, "carriedState", STRING));
        types.add(of(ANSWER, TOP, "An answer to a question.", "name", STRING, "value", STRING));
        types.add(of(CODE, TOP, "An entry of the codebook.",
                "ident", STRING, "name", STRING, "parent", CODE, "order", INTEGER, "colour", STRING, "mark", STRING,
                "shortcut", STRING, "definition", STRING, "inclusion", STRING, "exclusion", STRING, "example", STRING,
                "counterExample", STRING, "note", STRING, "retired", BOOLEAN, "version", INTEGER,
                "questions", STRUCTURES));
        types.add(of(QUESTION, TOP, "What a code or a form asks.",
                "name", STRING, "kind", STRING, "choices", STRINGS, "help", STRING));
        types.add(of(CODER, TOP, "Who tags.", "ident", STRING, "name", STRING, "colour", STRING));
        types.add(of(ENTITY, TOP, "An entry of the registry.",
                "ident", STRING, "name", STRING, "kind", STRING, "aliases", STRINGS, "note", STRING,
                "elsewhere", STRING));
        types.add(of(FORM, TOP, "A form for statements.",
                "ident", STRING, "name", STRING, "roles", STRUCTURES, "questions", STRUCTURES));
        types.add(of(ROLE, TOP, "A part that tags play in a form.",
                "name", STRING, "codes", STRUCTURES, "several", BOOLEAN));
        types.add(of(STATEMENT, TOP, "Tags bound by roles.",
                "ident", STRING, "form", FORM, "coder", CODER, "parts", STRUCTURES, "note", STRING,
                "confidence", STRING, "answers", STRUCTURES, "carriedFrom", STRING, "carriedState", STRING));
        types.add(of(PART, TOP, "A tag in a statement; without a target it lies in another report.",
                "role", STRING, "report", STRING, "tag", STRING, "target", SPAN));
        types.add(of(ZONE, ANNOTATION, "A stretch with one function.", "kind", STRING));
        types.add(of(REPORT, TOP, "What is known about the report.",
                "ident", STRING, "name", STRING, "source", STRING, "sha256", STRING, "charset", STRING, "title", STRING,
                "outlet", STRING, "date", STRING, "time", STRING, "byline", STRING, "agency", STRING, "address", STRING,
                "language", STRING, "story", STRING, "note", STRING, "alterations", STRINGS,
                "replaces", STRING));
        Map<String, CasType> byName = new LinkedHashMap<>();
        types.forEach(type -> byName.put(type.name(), type));
        return Collections.unmodifiableMap(byName);
    }

    private static CasType of(String name, String supertype, String description, String... features) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (int i = 0; i < features.length; i += 2) {
            byName.put(features[i], features[i + 1]);
        }
        return new CasType(name, supertype, description, byName);
    }
}
