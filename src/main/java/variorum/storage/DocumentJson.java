package variorum.storage;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.project.Rejection;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Offsets;
import variorum.text.Source;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

/** Documents and zones as JSON. A text is named by its hash; offsets are code points. Empty values are left out. */
final class DocumentJson {

    private DocumentJson() {}

    static ObjectNode write(Document document, String textSha256) {
        ObjectNode json = Json.object();
        json.put("id", document.id().value());
        json.put("name", document.name());
        json.put("text", textSha256);
        Source source = document.source();
        ObjectNode from = json.putObject("source");
        from.put("name", source.name());
        from.put("sha256", source.sha256());
        from.put("charset", source.charset());
        from.set("alterations", alterations(source));
        json.set("metadata", write(document.metadata()));
        put(json, "replaces", document.replaces());
        return json;
    }

    static ArrayNode alterations(Source source) {
        ArrayNode all = Json.array();
        for (Source.Alteration alteration : source.alterations()) {
            all.addObject().put("kind", Json.word(alteration.kind())).put("count", alteration.count());
        }
        return all;
    }

    private static ObjectNode write(Metadata known) {
        ObjectNode json = Json.object();
        put(json, "title", known.title());
        put(json, "outlet", known.outlet());
        put(json, "date", known.date());
        put(json, "time", known.time());
        put(json, "byline", known.byline());
        put(json, "agency", known.agency());
        put(json, "url", known.url());
        put(json, "language", known.language());
        put(json, "story", known.story());
        put(json, "note", known.note());
        return json;
    }

    private static void put(ObjectNode json, String field, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            json.put(field, value.toString());
        }
    }

    /** @param text the content that the hash stands for */
    static Document read(JsonNode json, String text) {
        JsonNode from = json.path("source");
        Source source = new Source(
                Json.text(from, "name"), Json.text(from, "sha256"), Json.text(from, "charset"),
                alterations(from.path("alterations")));
        String replaces = Json.textOrNull(json, "replaces");
        return new Document(new Document.Id(Json.text(json, "id")), Json.text(json, "name"), text, source,
                metadata(json.path("metadata")), replaces == null ? null : new Document.Id(replaces));
    }

    static List<Source.Alteration> alterations(JsonNode array) {
        List<Source.Alteration> all = new ArrayList<>();
        for (JsonNode one : array) {
            Source.Kind kind = Json.constant(Source.Kind.class, Json.text(one, "kind"));
            all.add(new Source.Alteration(kind, one.path("count").asInt()));
        }
        return all;
    }

    private static Metadata metadata(JsonNode json) {
        String date = Json.textOrNull(json, "date");
        String time = Json.textOrNull(json, "time");
        return new Metadata(
                Json.textOrEmpty(json, "title"),
                Json.textOrEmpty(json, "outlet"),
                date == null ? null : LocalDate.parse(date),
                time == null ? null : LocalTime.parse(time),
                Json.textOrEmpty(json, "byline"),
                Json.textOrEmpty(json, "agency"),
                Json.textOrEmpty(json, "url"),
                Json.textOrEmpty(json, "language"),
                Json.textOrEmpty(json, "story"),
                Json.textOrEmpty(json, "note"));
    }

    static ArrayNode write(Zones zones, Offsets offsets) {
        ArrayNode all = Json.array();
        for (Zone zone : zones.list()) {
            all.addObject().put("kind", zone.kind().word()).set("span", write(offsets.toCodePoints(zone.span())));
        }
        return all;
    }

    static Zones zones(JsonNode array, Offsets offsets) {
        List<Zone> zones = new ArrayList<>();
        for (JsonNode one : array) {
            zones.add(new Zone(
                    Json.constant(Zone.Kind.class, Json.text(one, "kind")),
                    offsets.toUtf16(span(one.path("span")))));
        }
        return new Zones(zones);
    }

    static ArrayNode write(List<Rejection> rejected, Offsets offsets) {
        ArrayNode all = Json.array();
        for (Rejection each : rejected) {
            ObjectNode one = all.addObject().put("coder", each.coder().value());
            one.set("span", write(offsets.toCodePoints(each.span())));
            if (each.entity() != null) {
                one.put("entity", each.entity().value());
            }
        }
        return all;
    }

    static List<Rejection> rejections(JsonNode array, Offsets offsets) {
        List<Rejection> rejected = new ArrayList<>();
        for (JsonNode one : array) {
            String entity = Json.textOrNull(one, "entity");
            rejected.add(new Rejection(
                    new Coder.Id(Json.text(one, "coder")), offsets.toUtf16(span(one.path("span"))),
                    entity == null ? null : new Entity.Id(entity)));
        }
        return rejected;
    }

    static ArrayNode write(Span codePoints) {
        return Json.array().add(codePoints.start()).add(codePoints.end());
    }

    static Span span(JsonNode pair) {
        if (pair.size() != 2) {
            throw new IllegalArgumentException("not a span: " + pair);
        }
        return new Span(pair.path(0).asInt(), pair.path(1).asInt());
    }
}
