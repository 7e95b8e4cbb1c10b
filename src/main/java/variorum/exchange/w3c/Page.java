package variorum.exchange.w3c;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import variorum.exchange.format.Unreadable;
import variorum.exchange.json.BadJson;
import variorum.exchange.json.Fields;

/**
 * A file of annotations.
 *
 * @param text what they are about, if the page says so; else empty
 * @param fields what the page says of that text, by the names of our fields
 * @param items the annotations
 */
record Page(String text, Map<String, String> fields, List<ReadAnnotation> items) {

    /** Reads a page, a collection with its pages, a list of annotations, or one annotation. */
    static Page of(String name, String json) {
        try {
            if (json.stripLeading().startsWith("[")) {
                return new Page("", Map.of(), items(Fields.parseAll(json)));
            }
            Fields fields = Fields.parse(json);
            Map<String, String> known = new LinkedHashMap<>();
            String text = subject(fields, known);
            List<Fields> items = new ArrayList<>(fields.oneOrMany("items", "id"));
            if (fields.isObject("first")) {
                items.addAll(fields.object("first").oneOrMany("items", "id"));
            }
            if (items.isEmpty() && fields.has("target")) {
                items.add(fields);
            }
            return new Page(text, known, items(items));
        } catch (BadJson broken) {
            throw new Unreadable(name + " is no page of annotations. " + broken.sentence(), broken);
        }
    }

    private static String subject(Fields fields, Map<String, String> known) throws BadJson {
        if (!fields.isObject("dc:subject")) {
            return "";
        }
        Fields about = fields.object("dc:subject");
        for (Map.Entry<String, String> each : Reports.TERMS.entrySet()) {
            known.put(each.getKey(), about.text(each.getValue(), ""));
        }
        known.put("language", about.text("language", ""));
        return about.text("id", "");
    }

    private static List<ReadAnnotation> items(List<Fields> all) throws BadJson {
        List<ReadAnnotation> items = new ArrayList<>();
        for (Fields each : all) {
            items.add(ReadAnnotation.of(each));
        }
        return items;
    }
}
