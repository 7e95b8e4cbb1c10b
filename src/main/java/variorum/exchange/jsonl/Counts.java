package variorum.exchange.jsonl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import variorum.exchange.format.Contents;
import variorum.exchange.json.BadJson;
import variorum.exchange.json.Fields;
import variorum.exchange.json.JsonLine;
import variorum.text.Count;

/** How many records of each kind a file announces, so that a file that was cut off is noticed. */
record Counts(Map<String, Integer> byRecord) {

    static final String CODER = "coder";
    static final String CODE = "code";
    static final String STATEMENT_TYPE = "statementType";
    static final String ENTITY = "entity";
    static final String DOCUMENT = "document";
    static final String ANNOTATION = "annotation";
    static final String STATEMENT = "statement";
    static final String RULE = "comparingRule";
    static final String CORRECTIONS = "corrections";
    static final String REJECTIONS = "rejections";
    static final String QUERY = "savedQuery";
    static final String ABOUT = "about";

    static Counts of(Contents contents) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put(CODER, contents.coders().size());
        counts.put(CODE, contents.codes().size());
        counts.put(STATEMENT_TYPE, contents.statementTypes().size());
        counts.put(ENTITY, contents.entities().size());
        counts.put(DOCUMENT, contents.documents().size());
        counts.put(ANNOTATION, contents.annotations().size());
        counts.put(STATEMENT, contents.statements().size());
        putSome(counts, RULE, contents.comparing().rules().size());
        putSome(counts, CORRECTIONS, contents.corrections().size());
        putSome(counts, REJECTIONS, contents.rejectionsByDocument().size());
        putSome(counts, QUERY, contents.about().queries().size());
        putSome(counts, ABOUT, contents.about().note().isEmpty() ? 0 : 1);
        return new Counts(counts);
    }

    /** Kinds that came later are announced only where there are any: files without them stay as they were. */
    private static void putSome(Map<String, Integer> counts, String record, int count) {
        if (count > 0) {
            counts.put(record, count);
        }
    }

    static Counts parse(Fields fields) throws BadJson {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String record : fields.names()) {
            counts.put(record, fields.number(record));
        }
        return new Counts(counts);
    }

    void write(JsonLine line) {
        byRecord.forEach(line::number);
    }

    int documents() {
        return byRecord.getOrDefault(DOCUMENT, 0);
    }

    /** Where another count is smaller, in sentences. */
    List<String> missingIn(Map<String, Integer> found) {
        List<String> missing = new ArrayList<>();
        byRecord.forEach((record, count) -> {
            int there = found.getOrDefault(record, 0);
            if (there < count) {
                missing.add("Announced: " + Count.of(count, record) + ", there: " + there + ". It may be cut off.");
            }
        });
        return missing;
    }
}
