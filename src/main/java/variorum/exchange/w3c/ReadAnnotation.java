package variorum.exchange.w3c;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import variorum.exchange.json.BadJson;
import variorum.exchange.json.Fields;
import variorum.text.Span;

/**
 * An annotation that was read.
 *
 * @param id its name; empty when it has none
 * @param motivation why it was made, or empty
 * @param creator whose it is; empty when that is not said
 * @param bodies what it says
 * @param targets what it is about
 */
record ReadAnnotation(String id, String motivation, String creator, List<Body> bodies, List<Target> targets) {

    /**
     * What an annotation says.
     *
     * @param purpose why it says so, or empty
     * @param value words, or empty
     * @param label what the words are an answer to, or empty
     * @param thing what it stands for; null when it stands for itself
     */
    record Body(String purpose, String value, String label, @Nullable Thing thing) {}

    /** Something that has a name among linked data, and what is known of it. */
    record Thing(
            String iri, String name, String kind, List<String> otherNames, String note, String elsewhere) {}

    /**
     * What an annotation is about.
     *
     * @param source the text, or another annotation
     * @param role the part it plays, or empty
     * @param place in code points; null when no offsets are said
     * @param exact the words, or empty
     * @param prefix what stands before them, as far as it is said
     * @param suffix what stands behind them
     */
    record Target(String source, String role, @Nullable Span place, String exact, String prefix, String suffix) {}

    static ReadAnnotation of(Fields fields) throws BadJson {
        String id = fields.text("id", "");
        List<Fields> motivations = fields.oneOrMany("motivation", "id");
        List<Fields> creators = fields.oneOrMany("creator", "id");
        List<Body> bodies = new ArrayList<>();
        for (Fields body : fields.oneOrMany("body", "id")) {
            bodies.add(body(body));
        }
        String value = word(fields, "bodyValue");
        if (!value.isEmpty()) {
            bodies.add(new Body("", value, "", null));
        }
        List<Target> targets = new ArrayList<>();
        for (Fields target : fields.oneOrMany("target", "id")) {
            targets.add(target(target));
        }
        return new ReadAnnotation(
                id, motivations.isEmpty() ? "" : word(motivations.getFirst(), "id"),
                creators.isEmpty() ? "" : creator(creators.getFirst()), bodies, targets);
    }

    private static String word(Fields fields, String name) {
        String value = fields.isList(name) || fields.isObject(name) ? null : fields.scalar(name);
        return value == null ? "" : value;
    }

    private static String first(Fields fields, String... names) {
        for (String name : names) {
            String value = word(fields, name);
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    private static String creator(Fields who) {
        return first(who, "name", "nickname", "foaf:name", "rdfs:label", "label", "id");
    }

    private static Body body(Fields body) throws BadJson {
        List<Fields> purposes = body.oneOrMany("purpose", "id");
        String purpose = purposes.isEmpty() ? "" : word(purposes.getFirst(), "id");
        String label = first(body, "rdfs:label", "label");
        List<Fields> sources = body.oneOrMany("source", "id");
        String value = word(body, "value");
        if (!value.isEmpty()) {
            return new Body(purpose, value, label, null);
        }
        Fields thing = sources.isEmpty() ? body : sources.getFirst();
        String iri = word(thing, "id");
        String name = label.isEmpty() ? first(thing, "rdfs:label", "label", "skos:prefLabel", "name") : label;
        return new Body(purpose, "", label, iri.isEmpty() ? null : new Thing(
                iri, name.isEmpty() ? Iri.lastPart(iri) : name, word(thing, "dc:type"),
                texts(thing, "skos:altLabel"), word(thing, "skos:note"), word(thing, "dc:identifier")));
    }

    static List<String> texts(Fields fields, String name) throws BadJson {
        return fields.isList(name) ? fields.texts(name) : fields.has(name) ? List.of(word(fields, name)) : List.of();
    }

    private static Target target(Fields target) throws BadJson {
        List<Fields> sources = target.oneOrMany("source", "id");
        String source = sources.isEmpty() ? word(target, "id") : word(sources.getFirst(), "id");
        Span place = null;
        String[] quote = {"", "", ""};
        List<Fields> selectors = new ArrayList<>(target.oneOrMany("selector", "id"));
        for (int i = 0; i < selectors.size(); i++) {
            Fields selector = selectors.get(i);
            switch (word(selector, "type")) {
                case "TextPositionSelector" -> place = span(selector);
                case "TextQuoteSelector" -> {
                    quote[0] = word(selector, "exact");
                    quote[1] = word(selector, "prefix");
                    quote[2] = word(selector, "suffix");
                }
                default -> selectors.addAll(selector.oneOrMany("refinedBy", "id"));
            }
        }
        return new Target(source, word(target, "rdfs:label"), place, quote[0], quote[1], quote[2]);
    }

    private static @Nullable Span span(Fields selector) throws BadJson {
        int start = selector.number("start");
        int end = selector.number("end");
        return start < 0 || end < start ? null : new Span(start, end);
    }
}
