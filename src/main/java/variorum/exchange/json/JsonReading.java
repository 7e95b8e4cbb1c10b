package variorum.exchange.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** JSON as maps, lists, texts, numbers and truth values; strict, and not so deep that it could hurt. */
final class JsonReading {

    /** Deepest nesting taken; our own formats need five. */
    private static final int DEEPEST = 30;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(40)
                    .maxNameLength(1000)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonReading() {}

    /** Stands for JSON's null, which no map of ours holds. */
    enum Absent { NULL }

    private interface Reading<T> {
        T of(JsonParser parser) throws BadJson;
    }

    /** One object, with nothing behind it. */
    static Map<String, Object> object(String json) throws BadJson {
        return read(json, JsonToken.START_OBJECT, "object", JsonReading::object);
    }

    /** An array of objects, with nothing behind it. */
    static List<Map<String, Object>> objects(String json) throws BadJson {
        return read(json, JsonToken.START_ARRAY, "array", parser -> {
            List<Map<String, Object>> all = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() != JsonToken.START_OBJECT) {
                    throw new BadJson("This is not an array of JSON objects.");
                }
                all.add(object(parser));
            }
            return all;
        });
    }

    /** One value of any kind, with nothing behind it. */
    static Object value(String json) throws BadJson {
        return read(json, null, "value", JsonReading::value);
    }

    /** Null for the first token says that any will do. */
    private static <T> T read(String json, @Nullable JsonToken first, String what, Reading<T> reading) throws BadJson {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            JsonToken token = parser.nextToken();
            if (token == null || (first != null && token != first)) {
                throw new BadJson("This is not a JSON " + what + ".");
            }
            T read = reading.of(parser);
            if (parser.nextToken() != null) {
                throw new BadJson("Something stands behind the JSON " + what + ".");
            }
            return read;
        } catch (UnexpectedEndOfInputException cut) {
            throw new BadJson("The JSON breaks off before its end (" + place(cut.getLocation())
                    + "): the file was cut there.");
        } catch (JacksonException broken) {
            throw new BadJson("This is not JSON (" + place(broken.getLocation()) + "): "
                    + firstLine(broken.getOriginalMessage()) + ".");
        }
    }

    private static String firstLine(@Nullable String message) {
        String known = message == null ? "unknown reason" : message;
        return known.lines()
                .findFirst()
                .orElse("")
                .replaceFirst(" \\(start marker at .*", "")
                .replaceAll("[.\\s]+$", "");
    }

    /** Most JSON here is one line, whose number somebody else knows. */
    private static String place(@Nullable TokenStreamLocation at) {
        if (at == null) {
            return "at some place";
        }
        return (at.getLineNr() > 1 ? "line " + at.getLineNr() + ", " : "") + "character " + at.getColumnNr();
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            values.put(name, value(parser));
        }
        return values;
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getBigIntegerValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> Absent.NULL;
        };
    }

    private static List<Object> array(JsonParser parser) {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return values;
    }
}
