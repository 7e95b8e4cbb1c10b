package variorum.exchange.json;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes one JSON object on one line, fields in the order they are given. What is empty or as usual is left out, so the
 * same content always gives the same bytes. Characters that some readers take for line ends, and halves of surrogate
 * pairs, are escaped; everything else stands as it is.
 */
public final class JsonLine {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;

    private JsonLine(JsonGenerator generator) {
        this.generator = generator;
    }

    /** The line of an object, without a line end. */
    public static String of(Consumer<JsonLine> fields) {
        StringWriter line = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            generator.writeStartObject();
            fields.accept(new JsonLine(generator));
            generator.writeEndObject();
        }
        return escaped(line.toString());
    }

    private static String escaped(String line) {
        StringBuilder escaped = null;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            boolean pair = at + 1 < line.length() && Character.isSurrogatePair(c, line.charAt(at + 1));
            boolean special = c == '\u0085' || c == '\u2028' || c == '\u2029' || (Character.isSurrogate(c) && !pair);
            if (special && escaped == null) {
                escaped = new StringBuilder(line.length() + 16).append(line, 0, at);
            }
            if (escaped != null) {
                escaped.append(special ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
            if (pair) {
                at++;
                if (escaped != null) {
                    escaped.append(line.charAt(at));
                }
            }
        }
        return escaped == null ? line : escaped.toString();
    }

    /** A text. */
    public JsonLine text(String name, String value) {
        generator.writeStringProperty(name, value);
        return this;
    }

    /** A text, left out when it is empty or null. */
    public JsonLine textUnlessEmpty(String name, @Nullable String value) {
        return value == null || value.isEmpty() ? this : text(name, value);
    }

    /** A whole number. */
    public JsonLine number(String name, long value) {
        generator.writeNumberProperty(name, value);
        return this;
    }

    /** A whole number; left out when it is no larger than usual. */
    public JsonLine numberAbove(String name, long value, long usual) {
        return value > usual ? number(name, value) : this;
    }

    /** Yes; left out when it is no. */
    public JsonLine yes(String name, boolean value) {
        if (value) {
            generator.writeBooleanProperty(name, true);
        }
        return this;
    }

    /** A list of texts, left out when it is empty. */
    public JsonLine texts(String name, Collection<String> values) {
        if (!values.isEmpty()) {
            generator.writeArrayPropertyStart(name);
            values.forEach(generator::writeString);
            generator.writeEndArray();
        }
        return this;
    }

    /** A list of texts, written also when it is empty. */
    public JsonLine allTexts(String name, Collection<String> values) {
        generator.writeArrayPropertyStart(name);
        values.forEach(generator::writeString);
        generator.writeEndArray();
        return this;
    }

    /** A list of lists of whole numbers and texts, written also when it is empty. */
    public <T> JsonLine allTuples(String name, Collection<T> values, Function<T, List<Object>> each) {
        generator.writeArrayPropertyStart(name);
        for (T value : values) {
            generator.writeStartArray();
            for (Object part : each.apply(value)) {
                if (part instanceof Integer number) {
                    generator.writeNumber(number);
                } else {
                    generator.writeString(part.toString());
                }
            }
            generator.writeEndArray();
        }
        generator.writeEndArray();
        return this;
    }

    /** A list of whole numbers, written also when it is empty. */
    public JsonLine numbers(String name, Collection<Integer> values) {
        generator.writeArrayPropertyStart(name);
        values.forEach(generator::writeNumber);
        generator.writeEndArray();
        return this;
    }

    /** A list of lists of whole numbers. */
    public JsonLine rows(String name, Collection<? extends Collection<Integer>> rows) {
        generator.writeArrayPropertyStart(name);
        for (Collection<Integer> row : rows) {
            generator.writeStartArray();
            row.forEach(generator::writeNumber);
            generator.writeEndArray();
        }
        generator.writeEndArray();
        return this;
    }

    /** A list of objects, left out when it is empty. */
    public <T> JsonLine objects(String name, Collection<T> values, BiConsumer<JsonLine, T> each) {
        return values.isEmpty() ? this : allObjects(name, values, each);
    }

    /** A list of objects, written also when it is empty. */
    public <T> JsonLine allObjects(String name, Collection<T> values, BiConsumer<JsonLine, T> each) {
        generator.writeArrayPropertyStart(name);
        for (T value : values) {
            generator.writeStartObject();
            each.accept(this, value);
            generator.writeEndObject();
        }
        generator.writeEndArray();
        return this;
    }

    /** An object. */
    public JsonLine object(String name, Consumer<JsonLine> fields) {
        generator.writeObjectPropertyStart(name);
        fields.accept(this);
        generator.writeEndObject();
        return this;
    }

    /** Lists of texts by name, left out when there are none. */
    public JsonLine lists(String name, Map<String, List<String>> values) {
        if (!values.isEmpty()) {
            object(name, line -> values.forEach(line::texts));
        }
        return this;
    }
}
