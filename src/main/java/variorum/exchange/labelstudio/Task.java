package variorum.exchange.labelstudio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import variorum.exchange.json.BadJson;
import variorum.exchange.json.Fields;
import variorum.text.Span;

/**
 * A task that was read.
 *
 * @param number which of the file, from 1
 * @param text its text
 * @param data its other fields
 * @param annotations what people said about it
 */
record Task(int number, String text, Map<String, String> data, List<Said> annotations) {

    /**
     * What one person said.
     *
     * @param who the person; empty when it is not said
     * @param regions places and what is said about them
     * @param relations from, to and name
     */
    record Said(String who, List<Region> regions, List<List<String>> relations) {}

    String place() {
        return "task " + number;
    }

    static Task of(int number, Fields fields) throws BadJson {
        Map<String, String> data = new LinkedHashMap<>();
        Fields held = fields.objectOrEmpty("data");
        for (String name : held.names()) {
            String value = held.scalar(name);
            if (value != null) {
                data.put(name, value);
            }
        }
        String text = data.containsKey("text") ? data.getOrDefault("text", "") : longest(data);
        List<Said> annotations = new ArrayList<>();
        for (String name : List.of("annotations", "completions")) {
            for (Fields each : fields.isList(name) ? fields.objects(name) : List.<Fields>of()) {
                annotations.add(said(each));
            }
        }
        return new Task(number, text, data, annotations);
    }

    private static String longest(Map<String, String> data) {
        return data.values().stream().reduce("", (a, b) -> b.length() > a.length() ? b : a);
    }

    private static Said said(Fields fields) throws BadJson {
        String who = fields.isObject("completed_by")
                ? person(fields.object("completed_by")) : word(fields, "completed_by");
        List<Region> regions = new ArrayList<>();
        List<List<String>> relations = new ArrayList<>();
        for (Fields result : fields.isList("result") ? fields.objects("result") : List.<Fields>of()) {
            if (result.peek("type").equals("relation")) {
                List<String> names = result.isList("labels") ? result.texts("labels") : List.of();
                relations.add(List.of(
                        word(result, "from_id"),
                        word(result, "to_id"),
                        names.isEmpty() ? "relation" : names.getFirst()));
            } else {
                regions.add(region(result));
            }
        }
        return new Said(who, regions, relations);
    }

    private static String person(Fields fields) {
        String name = (word(fields, "first_name") + " " + word(fields, "last_name")).strip();
        String email = word(fields, "email");
        return !name.isEmpty() ? name : !email.isEmpty() ? email : word(fields, "id");
    }

    private static String word(Fields fields, String name) {
        String value = fields.scalar(name);
        return value == null ? "" : value;
    }

    private static Region region(Fields result) throws BadJson {
        String type = result.text("type", "");
        Fields value = result.objectOrEmpty("value");
        List<String> values = values(value, type);
        String words = type.equals("textarea") ? "" : word(value, "text");
        Map<String, String> meta = new HashMap<>();
        Fields said = result.objectOrEmpty("meta");
        for (String name : said.names()) {
            String text = said.isList(name) ? String.join("\n", said.texts(name)) : said.scalar(name);
            if (text != null) {
                meta.put(name, text);
            }
        }
        return new Region(word(result, "id"), word(result, "from_name"), type, place(value), words, values, meta);
    }

    /** What was chosen: in the field that is called like the type, or text. */
    private static List<String> values(Fields value, String type) throws BadJson {
        String field = type.equals("textarea") ? "text" : type;
        if (value.isList(field)) {
            return value.texts(field);
        }
        if (type.equals("hypertextlabels") && value.isList("labels")) {
            return value.texts("labels");
        }
        String single = value.scalar(field);
        return single == null ? List.of() : List.of(single);
    }

    /** Places in marked-up texts are paths into the page; those count from its start only in a field of their own. */
    private static @Nullable Span place(Fields value) throws BadJson {
        Fields where = value.has("globalOffsets") ? value.object("globalOffsets") : value;
        String start = where.scalar("start");
        String end = where.scalar("end");
        if (start == null || end == null || !start.matches("\\d{1,9}") || !end.matches("\\d{1,9}")) {
            return null;
        }
        int from = Integer.parseInt(start);
        int to = Integer.parseInt(end);
        return to < from ? null : new Span(from, to);
    }
}
