package variorum.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Origin;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/** Annotations and statements as JSON. Offsets are code points. What was not said is left out. */
final class AnnotationJson {

    private AnnotationJson() {}

    static ObjectNode write(Annotation annotation, Offsets offsets) {
        ObjectNode json = Json.object();
        json.put("document", annotation.document().value());
        json.put("id", annotation.id().value());
        json.put("code", annotation.code().value());
        json.put("coder", annotation.coder().value());
        ArrayNode spans = json.putArray("spans");
        annotation.spans().forEach(span -> spans.add(DocumentJson.write(offsets.toCodePoints(span))));
        if (annotation.entity() != null) {
            json.put("entity", annotation.entity().value());
        }
        said(json, annotation.attributes(), annotation.note(), annotation.confidence());
        write(json, annotation.origin());
        return json;
    }

    static Annotation annotation(JsonNode json, Offsets offsets) {
        List<Span> spans = new ArrayList<>();
        json.path("spans").forEach(pair -> spans.add(offsets.toUtf16(DocumentJson.span(pair))));
        String entity = Json.textOrNull(json, "entity");
        return new Annotation(
                new Annotation.Id(Json.text(json, "id")),
                new Document.Id(Json.text(json, "document")),
                new Code.Id(Json.text(json, "code")),
                new Coder.Id(Json.text(json, "coder")),
                spans,
                entity == null ? null : new Entity.Id(entity),
                attributes(json.get("attributes")),
                Json.textOrEmpty(json, "note"),
                confidence(json),
                origin(json));
    }

    private static void write(ObjectNode json, Origin origin) {
        if (origin.codeVersion() > 0) {
            json.put("code_version", origin.codeVersion());
        }
        Origin.Carried carried = origin.carried();
        if (carried != null) {
            json.putObject("carried")
                    .put("document", carried.from().document().value())
                    .put("id", carried.from().annotation().value())
                    .put("fit", Json.word(carried.fit()))
                    .put("state", carried.state());
        }
    }

    private static Origin origin(JsonNode json) {
        JsonNode carried = json.get("carried");
        int version = json.path("code_version").asInt(0);
        return carried == null
                ? new Origin(version, null)
                : new Origin(version, new Origin.Carried(
                        new Annotation.Ref(
                                new Document.Id(Json.text(carried, "document")),
                                new Annotation.Id(Json.text(carried, "id"))),
                        Json.constant(Origin.Fit.class, Json.text(carried, "fit")),
                        Json.text(carried, "state")));
    }

    static ObjectNode write(Statement statement) {
        ObjectNode json = Json.object();
        json.put("id", statement.id().value());
        json.put("type", statement.type().value());
        json.put("coder", statement.coder().value());
        ObjectNode parts = json.putObject("parts");
        statement.parts().forEach((role, refs) -> {
            ArrayNode bound = parts.putArray(role);
            refs.forEach(ref -> bound.addArray().add(ref.document().value()).add(ref.annotation().value()));
        });
        said(json, statement.attributes(), statement.note(), statement.confidence());
        Statement.Carried carried = statement.carried();
        if (carried != null) {
            json.putObject("carried").put("id", carried.from().value()).put("state", carried.state());
        }
        return json;
    }

    static Statement statement(JsonNode json) {
        TreeMap<String, List<Annotation.Ref>> parts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> part : json.path("parts").properties()) {
            List<Annotation.Ref> bound = new ArrayList<>();
            part.getValue().forEach(pair -> bound.add(new Annotation.Ref(
                    new Document.Id(pair.path(0).asString()), new Annotation.Id(pair.path(1).asString()))));
            parts.put(part.getKey(), bound);
        }
        return new Statement(
                new Statement.Id(Json.text(json, "id")),
                new StatementType.Id(Json.text(json, "type")),
                new Coder.Id(Json.text(json, "coder")),
                parts,
                attributes(json.get("attributes")),
                Json.textOrEmpty(json, "note"),
                confidence(json),
                carried(json.get("carried")));
    }

    private static Statement.@Nullable Carried carried(@Nullable JsonNode json) {
        return json == null
                ? null
                : new Statement.Carried(new Statement.Id(Json.text(json, "id")), Json.text(json, "state"));
    }

    private static void said(ObjectNode json, Attributes attributes, String note, Confidence confidence) {
        if (!attributes.isEmpty()) {
            ObjectNode answers = json.putObject("attributes");
            attributes.values().forEach((name, values) -> answers.set(name, Json.strings(values)));
        }
        if (!note.isEmpty()) {
            json.put("note", note);
        }
        if (confidence != Confidence.SURE) {
            json.put("confidence", Json.word(confidence));
        }
    }

    private static Attributes attributes(@Nullable JsonNode json) {
        if (json == null) {
            return Attributes.NONE;
        }
        TreeMap<String, List<String>> answers = new TreeMap<>();
        json.properties().forEach(answer -> answers.put(answer.getKey(), Json.strings(answer.getValue())));
        return new Attributes(answers);
    }

    private static Confidence confidence(JsonNode json) {
        String word = Json.textOrNull(json, "confidence");
        return word == null ? Confidence.SURE : Json.constant(Confidence.class, word);
    }
}
