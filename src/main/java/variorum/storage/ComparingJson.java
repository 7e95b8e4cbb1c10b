package variorum.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import variorum.collation.Correction;
import variorum.collation.Layer;
import variorum.collation.Rule;
import variorum.project.ComparingRule;
import variorum.project.DocumentPair;
import variorum.project.Edit;
import variorum.text.Document;

/**
 * Rules and corrections of comparing as JSON. Corrections lie in two documents, so they say themselves, by its number,
 * which text each offset counts in.
 */
final class ComparingJson {

    private ComparingJson() {}

    static ObjectNode write(ComparingRule rule) {
        ObjectNode json = Json.object();
        json.put("id", rule.id().value());
        json.put("one", rule.terms().one());
        json.put("other", rule.terms().other());
        json.put("layer", Json.word(rule.layer()));
        json.put("active", rule.active());
        if (!rule.note().isEmpty()) {
            json.put("note", rule.note());
        }
        return json;
    }

    static ComparingRule rule(JsonNode json) {
        return new ComparingRule(
                new ComparingRule.Id(Json.text(json, "id")),
                new Rule(Json.text(json, "one"), Json.text(json, "other")),
                Json.constant(Layer.class, Json.text(json, "layer")),
                json.path("active").asBoolean(),
                Json.textOrEmpty(json, "note"));
    }

    static ObjectNode write(DocumentPair pair, List<Correction> said, Texts texts) throws SQLException {
        ObjectNode json = Json.object();
        json.putArray("documents").add(pair.a().value()).add(pair.b().value());
        if (said.isEmpty()) {
            return json;
        }
        json.putArray("texts").add(texts.of(pair.a())).add(texts.of(pair.b()));
        ArrayNode all = json.putArray("corrections");
        for (Correction correction : said) {
            ObjectNode one = all.addObject();
            one.put("kind", Json.word(correction.kind()));
            one.set("a", DocumentJson.write(texts.text(pair.a()).offsets().toCodePoints(correction.inA())));
            one.set("b", DocumentJson.write(texts.text(pair.b()).offsets().toCodePoints(correction.inB())));
        }
        return json;
    }

    static Edit corrections(JsonNode json, Texts texts) throws SQLException {
        String a = json.path("documents").path(0).asString();
        String b = json.path("documents").path(1).asString();
        List<Correction> said = new ArrayList<>();
        for (JsonNode one : json.path("corrections")) {
            Texts.Held textA = texts.text(json.path("texts").path(0).asLong());
            Texts.Held textB = texts.text(json.path("texts").path(1).asLong());
            said.add(new Correction(
                    Json.constant(Correction.Kind.class, Json.text(one, "kind")),
                    a,
                    textA.offsets().toUtf16(DocumentJson.span(one.path("a"))),
                    b,
                    textB.offsets().toUtf16(DocumentJson.span(one.path("b")))));
        }
        return new Edit.PutCorrections(new DocumentPair(new Document.Id(a), new Document.Id(b)), said);
    }
}
