package variorum.storage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Mark;
import variorum.annotation.Role;
import variorum.annotation.StatementType;

/** Codes, coders, entities and statement types as JSON. */
final class CodebookJson {

    private CodebookJson() {}

    static ObjectNode write(Code code) {
        ObjectNode json = Json.object();
        json.put("id", code.id().value());
        json.put("name", code.name());
        if (code.parent() != null) {
            json.put("parent", code.parent().value());
        }
        json.put("place", code.order());
        json.put("colour", code.look().colour());
        json.put("mark", Json.word(code.look().mark()));
        json.put("shortcut", code.key());
        json.put("definition", code.rules().definition());
        json.put("include", code.rules().include());
        json.put("exclude", code.rules().exclude());
        json.put("example", code.rules().example());
        json.put("counter_example", code.rules().counterExample());
        json.put("note", code.rules().note());
        json.set("attributes", write(code.attributes()));
        json.put("retired", code.retired());
        json.put("version", code.version());
        return json;
    }

    static Code code(JsonNode json) {
        String parent = Json.textOrNull(json, "parent");
        return new Code(
                new Code.Id(Json.text(json, "id")),
                Json.text(json, "name"),
                parent == null ? null : new Code.Id(parent),
                json.path("place").asInt(),
                new Code.Look(Json.text(json, "colour"), Json.constant(Mark.class, Json.text(json, "mark"))),
                Json.text(json, "shortcut"),
                new Code.Rules(Json.text(json, "definition"), Json.text(json, "include"), Json.text(json, "exclude"),
                        Json.text(json, "example"), Json.text(json, "counter_example"), Json.text(json, "note")),
                attributeTypes(json.path("attributes")),
                json.path("retired").asBoolean(),
                json.has("version") ? json.path("version").asInt() : 1);
    }

    private static ArrayNode write(List<AttributeType> types) {
        ArrayNode all = Json.array();
        for (AttributeType type : types) {
            ObjectNode one = all.addObject();
            one.put("name", type.name());
            one.put("kind", Json.word(type.kind()));
            one.set("choices", Json.strings(type.values()));
            one.put("help", type.help());
        }
        return all;
    }

    private static List<AttributeType> attributeTypes(JsonNode array) {
        List<AttributeType> types = new ArrayList<>();
        for (JsonNode one : array) {
            types.add(new AttributeType(
                    Json.text(one, "name"),
                    Json.constant(AttributeType.Kind.class, Json.text(one, "kind")),
                    Json.strings(one.path("choices")),
                    Json.text(one, "help")));
        }
        return types;
    }

    static ObjectNode write(Coder coder) {
        return Json.object().put("id", coder.id().value()).put("name", coder.name()).put("colour", coder.colour());
    }

    static Coder coder(JsonNode json) {
        return new Coder(new Coder.Id(Json.text(json, "id")), Json.text(json, "name"), Json.text(json, "colour"));
    }

    static ObjectNode write(Entity entity) {
        ObjectNode json = Json.object();
        json.put("id", entity.id().value());
        json.put("name", entity.name());
        json.put("kind", entity.kind());
        json.set("aliases", Json.strings(entity.aliases()));
        json.put("note", entity.note());
        json.put("external_id", entity.externalId());
        return json;
    }

    static Entity entity(JsonNode json) {
        return new Entity(new Entity.Id(Json.text(json, "id")), Json.text(json, "name"), Json.text(json, "kind"),
                Json.strings(json.path("aliases")), Json.text(json, "note"), Json.text(json, "external_id"));
    }

    static ObjectNode write(StatementType type) {
        ObjectNode json = Json.object();
        json.put("id", type.id().value());
        json.put("name", type.name());
        ArrayNode roles = json.putArray("roles");
        for (Role role : type.roles()) {
            ObjectNode one = roles.addObject();
            one.put("name", role.name());
            one.set("codes", Json.strings(role.codes().stream().map(Code.Id::value).toList()));
            one.put("several", role.several());
        }
        json.set("attributes", write(type.attributes()));
        return json;
    }

    static StatementType statementType(JsonNode json) {
        List<Role> roles = new ArrayList<>();
        for (JsonNode one : json.path("roles")) {
            roles.add(new Role(Json.text(one, "name"), codes(one.path("codes")), one.path("several").asBoolean()));
        }
        return new StatementType(new StatementType.Id(Json.text(json, "id")), Json.text(json, "name"), roles,
                attributeTypes(json.path("attributes")));
    }

    static Set<Code.Id> codes(JsonNode array) {
        Set<Code.Id> codes = new LinkedHashSet<>();
        array.forEach(code -> codes.add(new Code.Id(code.asString())));
        return codes;
    }
}
