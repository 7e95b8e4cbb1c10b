package variorum.exchange.refi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import variorum.text.Document;
import variorum.text.Metadata;

/** What is known about reports and entities, as the variables of REFI. */
final class Described {

    static final String KIND = "Kind";
    static final String ALIASES = "Aliases";
    static final String ELSEWHERE = "Identifier elsewhere";
    private static final String DATE = "Date";

    private Described() {}

    /** What is known about a report, by variable; empty where it is not known. */
    static Map<String, String> of(Document document) {
        Metadata known = document.metadata();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("Title", known.title());
        values.put("Outlet", known.outlet());
        values.put(DATE, Objects.toString(known.date(), ""));
        values.put("Time", Objects.toString(known.time(), ""));
        values.put("Byline", known.byline());
        values.put("Agency", known.agency());
        values.put("Address", known.url());
        values.put("Language", known.language());
        values.put("Story", known.story());
        values.values().removeIf(String::isEmpty);
        return values;
    }

    /** The type of a variable. */
    static String type(String variable) {
        return variable.equals(DATE) ? "Date" : "Text";
    }

    static String guid(String variable) {
        return Guids.made("variable", variable);
    }
}
