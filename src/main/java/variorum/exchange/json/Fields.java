package variorum.exchange.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object that was read. Each question takes a field; {@link #left} tells which nobody asked for. */
public final class Fields {

    private static final int MOST_DECIMALS = 100;

    private final Map<String, Object> values;
    private final String path;
    private final List<Fields> within = new ArrayList<>();

    private Fields(Map<String, Object> values, String path) {
        this.values = values;
        this.path = path;
    }

    /** Reads one object, with nothing behind it. */
    public static Fields parse(String json) throws BadJson {
        return new Fields(JsonReading.object(json), "");
    }

    /** Reads an array of objects, with nothing behind it. */
    public static List<Fields> parseAll(String json) throws BadJson {
        return JsonReading.objects(json).stream().map(values -> new Fields(values, "")).toList();
    }

    /** Whether there is such a field, and it is not null. Does not take it. */
    public boolean has(String name) {
        Object value = values.get(name);
        return value != null && value != JsonReading.Absent.NULL;
    }

    /** What a text field says, without taking it; empty when it is missing or no text. */
    public String peek(String name) {
        return values.get(name) instanceof String text ? text : "";
    }

    private @Nullable Object take(String name) {
        Object value = values.remove(name);
        return value == JsonReading.Absent.NULL ? null : value;
    }

    private String named(String name) {
        return "\"" + path + name + "\"";
    }

    private BadJson wrong(String name, String kind) {
        return new BadJson("The field " + named(name) + " is not " + kind + ".");
    }

    private <T> T required(String name, @Nullable T value) throws BadJson {
        if (value == null) {
            throw new BadJson("The field " + named(name) + " is missing.");
        }
        return value;
    }

    /** A text that must be there. */
    public String text(String name) throws BadJson {
        return required(name, textOrNull(name));
    }

    /** A text, or another one when it is missing. */
    public String text(String name, String otherwise) throws BadJson {
        String value = textOrNull(name);
        return value == null ? otherwise : value;
    }

    /** A text, or null when it is missing. */
    public @Nullable String textOrNull(String name) throws BadJson {
        return switch (take(name)) {
            case null -> null;
            case String text -> text;
            default -> throw wrong(name, "a text");
        };
    }

    /** A whole number that must be there. */
    public int number(String name) throws BadJson {
        return required(name, numberOrNull(name));
    }

    /** A whole number, or another one when it is missing. */
    public int number(String name, int otherwise) throws BadJson {
        Integer value = numberOrNull(name);
        return value == null ? otherwise : value;
    }

    private @Nullable Integer numberOrNull(String name) throws BadJson {
        Object value = take(name);
        return value == null ? null : Integer.valueOf(whole(name, value));
    }

    private int whole(String name, Object value) throws BadJson {
        if (value instanceof BigInteger number && number.bitLength() < Integer.SIZE) {
            return number.intValue();
        }
        throw wrong(name, "a whole number");
    }

    /** A text, number or truth value as text; null when it is missing, or anything else. */
    public @Nullable String scalar(String name) {
        return switch (take(name)) {
            case String text -> text;
            case BigInteger number -> number.toString();
            case BigDecimal number -> plain(number);
            case Boolean value -> value.toString();
            case null, default -> null;
        };
    }

    /** Without an exponent, unless that would be a line of noughts. */
    private static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_DECIMALS ? number.toString() : number.toPlainString();
    }

    /** Whether there is such a field, and it is a list. Does not take it. */
    public boolean isList(String name) {
        return values.get(name) instanceof List<?>;
    }

    /** Whether there is such a field, and it is an object. Does not take it. */
    public boolean isObject(String name) {
        return values.get(name) instanceof Map<?, ?>;
    }

    /** The whole numbers of an array; none when it is missing. */
    public List<Integer> numbers(String name) throws BadJson {
        List<Integer> numbers = new ArrayList<>();
        for (Object value : list(name)) {
            numbers.add(whole(name, value));
        }
        return numbers;
    }

    /** Yes or no; no when it is missing. */
    public boolean yes(String name) throws BadJson {
        return switch (take(name)) {
            case null -> false;
            case Boolean value -> value;
            default -> throw wrong(name, "true or false");
        };
    }

    /** Another object that must be there. */
    public Fields object(String name) throws BadJson {
        return required(name, objectOrNull(name));
    }

    /** Another object, or null when it is missing. */
    public @Nullable Fields objectOrNull(String name) throws BadJson {
        Object value = take(name);
        return value == null ? null : fields(name, value);
    }

    /** Another object; one without fields when it is missing. */
    public Fields objectOrEmpty(String name) throws BadJson {
        Fields there = objectOrNull(name);
        return there == null ? new Fields(new LinkedHashMap<>(), path + name + ".") : there;
    }

    private Fields fields(String name, Object value) throws BadJson {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong(name, "an object");
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, held) -> copy.put((String) key, held));
        Fields fields = new Fields(copy, path + name + ".");
        within.add(fields);
        return fields;
    }

    /** The objects of an array; none when it is missing. */
    public List<Fields> objects(String name) throws BadJson {
        List<Fields> objects = new ArrayList<>();
        for (Object value : list(name)) {
            objects.add(fields(name, value));
        }
        return objects;
    }

    /** The objects of an array in which a list may stand for an object: its elements are fields of these names. */
    public List<Fields> tuples(String name, String... fields) throws BadJson {
        List<Fields> objects = new ArrayList<>();
        for (Object value : list(name)) {
            if (value instanceof List<?> tuple) {
                Map<String, Object> named = new LinkedHashMap<>();
                for (int i = 0; i < Math.min(fields.length, tuple.size()); i++) {
                    named.put(fields[i], tuple.get(i));
                }
                objects.add(fields(name, named));
            } else {
                objects.add(fields(name, value));
            }
        }
        return objects;
    }

    /**
     * What may stand alone or in a list; none when it is missing.
     *
     * @param field the only field of the object that a mere text stands for
     */
    public List<Fields> oneOrMany(String name, String field) throws BadJson {
        Object there = take(name);
        List<?> values = there == null ? List.of() : there instanceof List<?> list ? list : List.of(there);
        List<Fields> objects = new ArrayList<>();
        for (Object value : values) {
            objects.add(fields(name, value instanceof String text ? Map.of(field, text) : value));
        }
        return objects;
    }

    /** The texts of an array; none when it is missing. */
    public List<String> texts(String name) throws BadJson {
        List<String> texts = new ArrayList<>();
        for (Object value : list(name)) {
            if (!(value instanceof String text)) {
                throw wrong(name, "a list of texts");
            }
            texts.add(text);
        }
        return texts;
    }

    private List<?> list(String name) throws BadJson {
        return switch (take(name)) {
            case null -> List.of();
            case List<?> list -> list;
            default -> throw wrong(name, "a list");
        };
    }

    /** The names of the fields that were not asked for yet. */
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    /** The fields nobody asked for, those of objects within included. */
    public List<String> left() {
        List<String> left = new ArrayList<>();
        values.keySet().forEach(name -> left.add(path + name));
        within.forEach(fields -> left.addAll(fields.left()));
        return left;
    }
}
