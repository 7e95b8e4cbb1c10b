package variorum.exchange.json;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@link JsonReading} read, as the validator of schemas wants to see it.
 *
 * @param raw a text, a number, a truth value or null; for the others what they hold
 * @param pointer where it stands, as a JSON Pointer
 */
record JsonValue(SimpleType type, Object raw, String pointer) implements JsonNode {

    /** Makes them. */
    static final class Factory implements JsonNodeFactory {
        @Override
        public JsonNode wrap(Object value) {
            return value instanceof JsonValue known ? known : of(value, "");
        }

        @Override
        public JsonNode create(String json) {
            try {
                return of(JsonReading.value(json), "");
            } catch (BadJson broken) {
                throw new IllegalArgumentException(broken);
            }
        }
    }

    static JsonValue of(Object value, String pointer) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, JsonNode> fields = new LinkedHashMap<>();
                map.forEach((name, each) -> fields.put(
                        (String) name, of(each, pointer + "/" + JsonNode.encodeJsonPointer((String) name))));
                yield new JsonValue(SimpleType.OBJECT, fields, pointer);
            }
            case List<?> list -> {
                List<JsonNode> items = new ArrayList<>(list.size());
                list.forEach(each -> items.add(of(each, pointer + "/" + items.size())));
                yield new JsonValue(SimpleType.ARRAY, items, pointer);
            }
            case String text -> new JsonValue(SimpleType.STRING, text, pointer);
            case Boolean truth -> new JsonValue(SimpleType.BOOLEAN, truth, pointer);
            case BigInteger whole -> new JsonValue(SimpleType.INTEGER, new BigDecimal(whole), pointer);
            case BigDecimal number -> new JsonValue(
                    number.stripTrailingZeros().scale() <= 0 ? SimpleType.INTEGER : SimpleType.NUMBER, number, pointer);
            default -> new JsonValue(SimpleType.NULL, value, pointer);
        };
    }

    @Override
    public String getJsonPointer() {
        return pointer;
    }

    @Override
    public SimpleType getNodeType() {
        return type;
    }

    @Override
    public boolean asBoolean() {
        return (Boolean) raw;
    }

    @Override
    public String asString() {
        return raw.toString();
    }

    @Override
    public BigInteger asInteger() {
        return asNumber().toBigInteger();
    }

    @Override
    public BigDecimal asNumber() {
        return (BigDecimal) raw;
    }

    @Override
    @SuppressWarnings("unchecked") // of() puts nothing else in
    public List<JsonNode> asArray() {
        return (List<JsonNode>) raw;
    }

    @Override
    @SuppressWarnings("unchecked") // of() puts nothing else in
    public Map<String, JsonNode> asObject() {
        return (Map<String, JsonNode>) raw;
    }
}
