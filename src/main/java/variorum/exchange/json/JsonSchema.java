package variorum.exchange.json;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.MessageProvider;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import variorum.exchange.format.Schema;
import variorum.exchange.format.Unreadable;

/**
 * A JSON Schema (draft 2020-12) that comes with the program. Nothing is fetched: the validator knows no other schemas
 * than this one and those it brings along.
 */
public final class JsonSchema implements Schema {

    private static final URI ADDRESS = URI.create("urn:variorum:schema");
    private static final MessageProvider ENGLISH = MessageProvider.fromLocale(Locale.ROOT);

    /** What only asks whether another rule concerns a value is no rule that it breaks. */
    private static final Pattern ASKED = Pattern.compile("/(if|contains)/");

    /** Values stand in the sentences, and can be as long as a text. */
    private static final int LONGEST = 300;

    private final Validator validator;
    private final URI schema;
    private final Part part;

    /** What is held against the schema at once: the validator remembers what it saw of it until it is through. */
    private enum Part { FILE, LINE, ITEM }

    private JsonSchema(String place, Part part) {
        this.part = part;
        this.validator = new ValidatorFactory()
                .withJsonNodeFactory(new JsonValue.Factory())
                .withMessageProvider(JsonSchema::sentence)
                .withDisabledSchemaValidation(true) // a test holds our schemas against the schema of schemas
                .createValidator();
        this.schema = validator.registerSchema(ADDRESS, text(place));
    }

    /** A schema for files that are one value, by its place among the resources. */
    public static JsonSchema resource(String place) {
        return new JsonSchema(place, Part.FILE);
    }

    /** The same for each value of files that are lists. */
    public static JsonSchema ofEachItem(String place) {
        return new JsonSchema(place, Part.ITEM);
    }

    /** The same for files with a value on each line. */
    public static JsonSchema ofEachLine(String place) {
        return new JsonSchema(place, Part.LINE);
    }

    private static String text(String place) {
        try (InputStream in = Objects.requireNonNull(JsonSchema.class.getResourceAsStream(place), place)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(place + " cannot be used", broken);
        }
    }

    /** {@inheritDoc} A place is a JSON Pointer, after the line where each line is a value. */
    @Override
    public void check(String name, InputStream in) {
        String json;
        try {
            json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        switch (part) {
            case FILE -> check(name, "", "", read(name, json));
            case LINE -> {
                int number = 0;
                for (String line : (Iterable<String>) json.lines()::iterator) {
                    String place = " in line " + ++number;
                    check(name, place, "", read(name + place, line));
                }
            }
            case ITEM -> {
                if (!(read(name, json) instanceof List<?> items)) {
                    throw new Unreadable(name + " breaks its schema: it is no list.");
                }
                for (int i = 0; i < items.size(); i++) {
                    check(name, "", "/" + i, items.get(i));
                }
            }
        }
    }

    private static Object read(String name, String json) {
        try {
            return JsonReading.value(json);
        } catch (BadJson broken) {
            throw new Unreadable(name + " is no JSON that can be read. " + broken.sentence(), broken);
        }
    }

    private void check(String name, String line, String before, Object value) {
        Validator.Result result = validator.validate(schema, value);
        if (!result.isValid()) {
            Error breach = result.getErrors().stream()
                    .filter(error -> !ASKED.matcher(error.getEvaluationPath()).find())
                    .findFirst()
                    .orElseThrow();
            String place = before + breach.getInstanceLocation();
            throw new Unreadable(name + " breaks its schema" + line + (place.isEmpty() ? "" : " at " + place) + ": "
                    + breach.getError() + ".");
        }
    }

    private static String sentence(String rule, Object... values) {
        String said = switch (rule) {
            case "falseSchema" -> "nothing may stand here";
            case "required" -> "“" + list(values[0], "” and “") + "” must not be missing";
            case "type" -> "this is of type " + values[0] + ", not " + list(values[1], " or ");
            case "enum" -> "“" + values[0] + "” is none of " + list(values[1], ", ");
            case "const" -> "“" + values[0] + "” should be “" + values[1] + "”";
            case "pattern" -> "“" + values[0] + "” is not written like " + values[1];
            default -> ENGLISH.getMessage(rule, values);
        };
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST) + "…";
    }

    private static String list(Object values, String between) {
        return values instanceof Iterable<?> several
                ? String.join(between, StreamSupport.stream(several.spliterator(), false)
                        .map(String::valueOf).sorted().toList())
                : String.valueOf(values);
    }
}
