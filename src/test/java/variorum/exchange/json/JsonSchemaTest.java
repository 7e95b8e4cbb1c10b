package variorum.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.harrel.jsonschema.SchemaResolver;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.exchange.format.Unreadable;

/** Schemas of JSON are schemas, lead nowhere else, and say plainly what is wrong. */
class JsonSchemaTest {

    private static final String CSL = "/variorum/exchange/bibliography/csl-item.schema.json";
    private static final String SPACY = "/variorum/exchange/textlines/spacy.schema.json";

    private static InputStream of(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<Object> within(Object value) {
        Stream<?> inner = switch (value) {
            case Map<?, ?> map -> map.values().stream();
            case Collection<?> list -> list.stream();
            default -> Stream.of();
        };
        return Stream.concat(Stream.of(value), inner.flatMap(JsonSchemaTest::within));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "bibliography/csl-item", "csv/datapackage", "uima/cas", "w3c/page", "labelstudio/task", "textlines/doccano",
        "textlines/doccano-relations", "textlines/spacy"})
    void ourSchemasAreSchemasAndReferToNothingOutside(String name) throws Exception {
        String place = "/variorum/exchange/" + name + ".schema.json";
        try (InputStream in = JsonSchemaTest.class.getResourceAsStream(place)) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Validator strict = new ValidatorFactory().withJsonNodeFactory(new JsonValue.Factory())
                    .withSchemaResolver(address -> SchemaResolver.Result.empty()).createValidator();
            assertThat(strict.registerSchema(schema)).isNotNull();
            Object read = JsonReading.value(schema);
            Object own = ((Map<?, ?>) read).get("$defs");
            assertThat(within(read)
                            .filter(Map.class::isInstance)
                            .map(each -> ((Map<?, ?>) each).get("$ref"))
                            .filter(Objects::nonNull))
                    .allSatisfy(reference -> assertThat(
                                    ((Map<?, ?>) own).keySet().stream().map(each -> "#/$defs/" + each))
                            .contains((String) reference));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] [] | a.json is no JSON that can be read. Something stands behind the JSON value.",
                "[ | a.json is no JSON that can be read. The JSON breaks off before its end (character 2)",
                "'' | a.json is no JSON that can be read. This is not a JSON value.",
                "{} | a.json breaks its schema: it is no list.",
                "[1.0] | a.json breaks its schema at /0: this is of type integer, not object.",
                "[1.5] | a.json breaks its schema at /0: this is of type number, not object.",
                "[null] | a.json breaks its schema at /0: this is of type null, not object.",
                "[{\"id\":\"a\",\"id\":\"b\"}] | a.json is no JSON that can be read. This is not JSON (character 16):"
                        + " Duplicate",
                "[{}] | a.json breaks its schema at /0: “id” and “title” and “type” must not be missing.",
                "[{\"id\":\"a\",\"type\":\"article-newspaper\",\"title\":\"\",\"a/b~c\":1}] | at /0/a~1b~0c: nothing"
                        + " may stand here.",
            })
    void whatIsWrongIsSaidInASentence(String json, String sentence) {
        assertThatThrownBy(() -> JsonSchema.ofEachItem(CSL).check("a.json", of(json)))
                .isInstanceOf(Unreadable.class)
                .message().contains(sentence).endsWith(".");
    }

    @Test
    void ofFilesWithAValueOnEachLineTheLineIsNamed() {
        String right = "{\"text\":\"x\",\"spans\":[],\"meta\":{\"document\":\"d\"},\"answer\":\"accept\"}\n";
        JsonSchema schema = JsonSchema.ofEachLine(SPACY);
        schema.check("a.jsonl", of(""));
        schema.check("a.jsonl", of(right + right));
        assertThatThrownBy(() -> schema.check("a.jsonl", of(right + right.replace("\"x\"", "7"))))
                .hasMessage("a.jsonl breaks its schema in line 2 at /text: this is of type integer, not string.");
    }

    @Test
    void aLongValueIsNotRepeatedInFull() {
        String item = "[{\"id\":\"" + " ".repeat(9999) + "\",\"type\":\"article-newspaper\",\"title\":\"\"}]";
        assertThatThrownBy(() -> JsonSchema.ofEachItem(CSL).check("a.json", of(item)))
                .message().hasSizeLessThan(400);
    }
}
