package variorum.storage;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Location;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/**
 * Locations as JSON: {@code {"at": "annotation", "document": ..., "id": ..., "span": [0, 5]}}. Offsets are code points.
 */
final class LocationJson {

    private LocationJson() {}

    /** @param offsets those of the document it lies in, if it lies in one */
    static ObjectNode write(Location location, Offsets offsets) {
        return switch (location) {
            case Location.WholeProject whole -> Json.object().put("at", "project");
            case Location.InDocument(Document.Id id) -> at("document", id.value());
            case Location.OnSpan(Document.Id id, Span span) -> {
                ObjectNode json = at("span", id.value());
                json.set("span", DocumentJson.write(offsets.toCodePoints(span)));
                yield json;
            }
            case Location.OfAnnotation(Annotation.Ref ref, Span extent) -> {
                ObjectNode json = at("annotation", ref.annotation().value()).put("document", ref.document().value());
                json.set("span", DocumentJson.write(offsets.toCodePoints(extent)));
                yield json;
            }
            case Location.OfCode(Code.Id id) -> at("code", id.value());
            case Location.OfCoder(Coder.Id id) -> at("coder", id.value());
            case Location.OfEntity(Entity.Id id) -> at("entity", id.value());
            case Location.OfStatementType(StatementType.Id id) -> at("statement_type", id.value());
            case Location.OfStatement(Statement.Id id) -> at("statement", id.value());
        };
    }

    private static ObjectNode at(String kind, String id) {
        return Json.object().put("at", kind).put("id", id);
    }

    /** @throws IllegalArgumentException when it is not a location */
    static Location read(JsonNode json, Offsets offsets) {
        String kind = Json.text(json, "at");
        String id = Json.textOrEmpty(json, "id");
        return switch (kind) {
            case "project" -> new Location.WholeProject();
            case "document" -> new Location.InDocument(new Document.Id(id));
            case "span" ->
                new Location.OnSpan(new Document.Id(id), offsets.toUtf16(DocumentJson.span(json.path("span"))));
            case "annotation" ->
                new Location.OfAnnotation(
                        new Annotation.Ref(new Document.Id(Json.text(json, "document")), new Annotation.Id(id)),
                        offsets.toUtf16(DocumentJson.span(json.path("span"))));
            case "code" -> new Location.OfCode(new Code.Id(id));
            case "coder" -> new Location.OfCoder(new Coder.Id(id));
            case "entity" -> new Location.OfEntity(new Entity.Id(id));
            case "statement_type" -> new Location.OfStatementType(new StatementType.Id(id));
            case "statement" -> new Location.OfStatement(new Statement.Id(id));
            default -> throw new IllegalArgumentException("no such place: " + kind);
        };
    }
}
