package variorum.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.collation.Correction;
import variorum.project.ComparingRule;
import variorum.project.DocumentPair;
import variorum.project.Edit;
import variorum.project.Rejection;
import variorum.project.SavedQuery;
import variorum.text.Document;
import variorum.text.Zones;

/**
 * Edits as JSON: {@code {"put": "code", ...}} or {@code {"remove": "code", "id": ...}}. Names and shapes are part of
 * the file format and independent of the names in the code.
 */
final class EditJson {

    private EditJson() {}

    /**
     * Writes an edit.
     *
     * @param text the text of the one document that the edit is about, if it is about one
     * @param texts the texts of all, for an edit about several
     */
    static ObjectNode write(Edit edit, Texts.Held text, Texts texts) throws SQLException {
        return switch (edit) {
            case Edit.PutDocument(Document document) -> put("document", DocumentJson.write(document, text.sha256()));
            case Edit.RemoveDocument(Document.Id id) -> remove("document", id.value());
            case Edit.PutZones(Document.Id id, Zones zones) -> {
                ObjectNode json = Json.object().put("put", "zones").put("document", id.value());
                json.set("zones", DocumentJson.write(zones, text.offsets()));
                yield json;
            }
            case Edit.PutCode(Code code) -> put("code", CodebookJson.write(code));
            case Edit.RemoveCode(Code.Id id) -> remove("code", id.value());
            case Edit.PutCoder(Coder coder) -> put("coder", CodebookJson.write(coder));
            case Edit.RemoveCoder(Coder.Id id) -> remove("coder", id.value());
            case Edit.PutEntity(Entity entity) -> put("entity", CodebookJson.write(entity));
            case Edit.RemoveEntity(Entity.Id id) -> remove("entity", id.value());
            case Edit.PutStatementType(StatementType type) -> put("statement_type", CodebookJson.write(type));
            case Edit.RemoveStatementType(StatementType.Id id) -> remove("statement_type", id.value());
            case Edit.PutAnnotation(Annotation annotation) ->
                    put("annotation", AnnotationJson.write(annotation, text.offsets()));
            case Edit.RemoveAnnotation(Annotation.Ref ref) ->
                    remove("annotation", ref.annotation().value()).put("document", ref.document().value());
            case Edit.PutStatement(Statement statement) -> put("statement", AnnotationJson.write(statement));
            case Edit.RemoveStatement(Statement.Id id) -> remove("statement", id.value());
            case Edit.PutRule(ComparingRule rule) -> put("rule", ComparingJson.write(rule));
            case Edit.RemoveRule(ComparingRule.Id id) -> remove("rule", id.value());
            case Edit.PutCorrections(DocumentPair pair, List<Correction> said) ->
                    put("corrections", ComparingJson.write(pair, said, texts));
            case Edit.PutRejections(Document.Id id, List<Rejection> rejected) -> {
                ObjectNode json = Json.object().put("put", "rejections").put("document", id.value());
                json.set("rejected", DocumentJson.write(rejected, text.offsets()));
                yield json;
            }
            case Edit.PutSavedQuery(SavedQuery query) ->
                    put("query", Json.object().put("name", query.name()).put("query", query.query()));
            case Edit.RemoveSavedQuery(String name) -> remove("query", name);
            case Edit.PutProjectNote(String note) -> put("project_note", Json.object().put("note", note));
            case Edit.Batch(String label, List<Edit> edits) -> {
                ObjectNode json = Json.object().put("batch", label);
                ArrayNode all = json.putArray("edits");
                for (Edit each : edits) {
                    all.add(write(each, text, texts));
                }
                yield json;
            }
        };
    }

    private static ObjectNode put(String kind, ObjectNode thing) {
        ObjectNode json = Json.object().put("put", kind);
        json.setAll(thing);
        return json;
    }

    private static ObjectNode remove(String kind, String id) {
        return Json.object().put("remove", kind).put("id", id);
    }

    /**
     * Reads an edit.
     *
     * @param text the text of the one document that the edit is about, if it is about one
     * @param texts the texts of all, for an edit about several
     * @throws IllegalArgumentException when it is not an edit
     */
    static Edit read(JsonNode json, Texts.Held text, Texts texts) throws SQLException {
        if (json.has("put")) {
            return readPut(json, text, texts);
        }
        if (json.has("remove")) {
            return readRemove(json);
        }
        List<Edit> edits = new ArrayList<>();
        String label = Json.text(json, "batch");
        for (JsonNode each : json.path("edits")) {
            edits.add(read(each, text, texts));
        }
        return new Edit.Batch(label, edits);
    }

    private static Edit readPut(JsonNode json, Texts.Held text, Texts texts) throws SQLException {
        String kind = Json.text(json, "put");
        return switch (kind) {
            case "document" -> new Edit.PutDocument(DocumentJson.read(json, text.content()));
            case "zones" -> new Edit.PutZones(
                    new Document.Id(Json.text(json, "document")),
                    DocumentJson.zones(json.path("zones"), text.offsets()));
            case "code" -> new Edit.PutCode(CodebookJson.code(json));
            case "coder" -> new Edit.PutCoder(CodebookJson.coder(json));
            case "entity" -> new Edit.PutEntity(CodebookJson.entity(json));
            case "statement_type" -> new Edit.PutStatementType(CodebookJson.statementType(json));
            case "annotation" -> new Edit.PutAnnotation(AnnotationJson.annotation(json, text.offsets()));
            case "statement" -> new Edit.PutStatement(AnnotationJson.statement(json));
            case "rule" -> new Edit.PutRule(ComparingJson.rule(json));
            case "corrections" -> ComparingJson.corrections(json, texts);
            case "rejections" -> new Edit.PutRejections(
                    new Document.Id(Json.text(json, "document")),
                    DocumentJson.rejections(json.path("rejected"), text.offsets()));
            case "query" -> new Edit.PutSavedQuery(new SavedQuery(Json.text(json, "name"), Json.text(json, "query")));
            case "project_note" -> new Edit.PutProjectNote(Json.text(json, "note"));
            default -> throw new IllegalArgumentException("no such thing: " + kind);
        };
    }

    private static Edit readRemove(JsonNode json) {
        String kind = Json.text(json, "remove");
        String id = Json.text(json, "id");
        return switch (kind) {
            case "document" -> new Edit.RemoveDocument(new Document.Id(id));
            case "code" -> new Edit.RemoveCode(new Code.Id(id));
            case "coder" -> new Edit.RemoveCoder(new Coder.Id(id));
            case "entity" -> new Edit.RemoveEntity(new Entity.Id(id));
            case "statement_type" -> new Edit.RemoveStatementType(new StatementType.Id(id));
            case "annotation" -> new Edit.RemoveAnnotation(new Annotation.Ref(
                    new Document.Id(Json.text(json, "document")), new Annotation.Id(id)));
            case "statement" -> new Edit.RemoveStatement(new Statement.Id(id));
            case "rule" -> new Edit.RemoveRule(new ComparingRule.Id(id));
            case "query" -> new Edit.RemoveSavedQuery(id);
            default -> throw new IllegalArgumentException("no such thing: " + kind);
        };
    }
}
