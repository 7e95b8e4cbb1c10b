package variorum.exchange.w3c;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is known about a report in the words of Dublin Core. */
final class Reports {

    /** Terms by the names of our fields, language apart, which the model has a word for. */
    static final Map<String, String> TERMS = terms();

    private Reports() {}

    private static Map<String, String> terms() {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("name", "rdfs:label");
        terms.put("title", "dc:title");
        terms.put("outlet", "dc:publisher");
        terms.put("date", "dc:date");
        terms.put("time", "dcterms:temporal");
        terms.put("byline", "dc:creator");
        terms.put("agency", "dc:contributor");
        terms.put("url", "dc:source");
        terms.put("story", "dc:relation");
        terms.put("note", "dc:description");
        return Collections.unmodifiableMap(terms);
    }
}
