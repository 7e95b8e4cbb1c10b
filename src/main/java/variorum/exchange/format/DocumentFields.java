package variorum.exchange.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import variorum.text.Document;
import variorum.text.Metadata;

/** What is known about a report as plain fields, for formats that keep such fields beside a text. */
public final class DocumentFields {

    /** The field with the report's name. */
    public static final String NAME = "name";

    private static final List<String> OURS =
            List.of("title", "outlet", "date", "time", "byline", "agency", "url", "language", "story", "note");

    private DocumentFields() {}

    /** The fields by name, always the same ones in the same order; what is not known is empty. */
    public static Map<String, String> of(Document document) {
        Metadata known = document.metadata();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(NAME, document.name());
        fields.put("title", known.title());
        fields.put("outlet", known.outlet());
        fields.put("date", known.date() == null ? "" : known.date().toString());
        fields.put("time", known.time() == null ? "" : known.time().toString());
        fields.put("byline", known.byline());
        fields.put("agency", known.agency());
        fields.put("url", known.url());
        fields.put("language", known.language());
        fields.put("story", known.story());
        fields.put("note", known.note());
        return fields;
    }

    /**
     * What fields say. When all of ours are there, empty means not known; else a guess stays where they say nothing.
     *
     * @param fields the value of a field, or null
     */
    public static Metadata metadata(Function<String, @Nullable String> fields, Metadata guess) {
        boolean ours = OURS.stream().allMatch(name -> fields.apply(name) != null);
        Metadata otherwise = ours ? Metadata.UNKNOWN : guess;
        return new Metadata(
                text(fields, "title", otherwise.title()),
                text(fields, "outlet", otherwise.outlet()),
                parsed(fields, "date", LocalDate::parse, otherwise.date()),
                parsed(fields, "time", LocalTime::parse, otherwise.time()),
                text(fields, "byline", otherwise.byline()),
                text(fields, "agency", otherwise.agency()),
                text(fields, "url", otherwise.url()),
                text(fields, "language", otherwise.language()),
                text(fields, "story", otherwise.story()),
                text(fields, "note", otherwise.note()));
    }

    private static String text(Function<String, @Nullable String> fields, String name, String guess) {
        String value = fields.apply(name);
        return value == null ? guess : value;
    }

    private static <T> @Nullable T parsed(
            Function<String, @Nullable String> fields, String name, Function<String, T> parse, @Nullable T guess) {
        String value = fields.apply(name);
        if (value == null || value.isEmpty()) {
            return guess;
        }
        try {
            return parse.apply(value);
        } catch (DateTimeException none) {
            return guess;
        }
    }
}
