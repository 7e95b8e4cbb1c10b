package variorum.exchange.jsonl;

import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Origin;
import variorum.annotation.Statement;
import variorum.exchange.json.BadJson;
import variorum.exchange.json.Fields;
import variorum.exchange.json.JsonLine;
import variorum.text.Document;

/** The fields that say how an annotation or a statement came about; none where nothing is known. */
final class OriginFields {

    private static final String CARRIED = "carried";

    private OriginFields() {}

    static void write(JsonLine line, Origin origin) {
        line.numberAbove("codeVersion", origin.codeVersion(), 0);
        Origin.Carried carried = origin.carried();
        if (carried != null) {
            line.object(CARRIED, inner -> inner
                    .text("document", carried.from().document().value())
                    .text("annotation", carried.from().annotation().value())
                    .text("fit", Kinds.word(carried.fit()))
                    .text("state", carried.state()));
        }
    }

    static void write(JsonLine line, Statement.@Nullable Carried carried) {
        if (carried != null) {
            line.object(CARRIED, inner ->
                    inner.text("statement", carried.from().value()).text("state", carried.state()));
        }
    }

    static Origin origin(Fields fields) throws BadJson {
        int version = fields.number("codeVersion", 0);
        Fields carried = fields.objectOrNull(CARRIED);
        return carried == null
                ? new Origin(version, null)
                : new Origin(version, new Origin.Carried(
                        new Annotation.Ref(
                                new Document.Id(carried.text("document")),
                                new Annotation.Id(carried.text("annotation"))),
                        Kinds.parse(Origin.Fit.class, carried.text("fit")),
                        carried.text("state")));
    }

    static Statement.@Nullable Carried carried(Fields fields) throws BadJson {
        Fields carried = fields.objectOrNull(CARRIED);
        return carried == null
                ? null
                : new Statement.Carried(new Statement.Id(carried.text("statement")), carried.text("state"));
    }
}
