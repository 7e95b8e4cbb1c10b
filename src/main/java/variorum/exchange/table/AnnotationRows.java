package variorum.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Mark;
import variorum.annotation.Origin;
import variorum.exchange.format.Anchoring;
import variorum.exchange.format.Claim;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.incoming.Assembly;
import variorum.project.Edit;
import variorum.text.Document;
import variorum.text.Span;

/** Reads spans, holding each against the words that the table says stand there. */
final class AnnotationRows {

    private static final String NOBODY = "tables";

    private final TableImport in;
    private final Set<String> codes = new HashSet<>();
    private final Set<String> coders = new HashSet<>();

    AnnotationRows(TableImport in) {
        this.in = in;
        in.assembly().project().codebook().codes().forEach(code -> codes.add(code.id().value()));
        in.assembly().project().coders().keySet().forEach(coder -> coders.add(coder.value()));
    }

    void read() {
        TableImport.grouped(in.rows(Tables.SPANS), "document").forEach((document, rows) ->
                in.tried(rows.getFirst(), () -> document(document, rows)));
    }

    private void document(String id, List<Row> rows) {
        TableImport.Report report = in.reports().get(new Document.Id(id));
        if (report == null) {
            rows.forEach(row -> in.leftOut(row, "There is no report " + id + "; this span was left out."));
            return;
        }
        List<Row> numbered = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        in.each(rows, row -> {
            claims.add(new Claim(List.of(new Span(row.number("start"), row.number("end"))), row.get("quote")));
            numbered.add(row);
        });
        Anchoring anchoring = Anchoring.of(
                report.document().text(), report.asItCame(), OffsetUnit.CODE_POINT, claims);
        in.assembly().report(id, anchoring, OffsetUnit.CODE_POINT);
        Map<String, Span> places = new HashMap<>();
        for (int i = 0; i < numbered.size(); i++) {
            place(numbered.get(i), anchoring.places().get(i), places);
        }
        numbered.stream()
                .collect(Collectors.groupingBy(AnnotationRows::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(parts -> in.tried(parts.getFirst(), () -> annotation(report.document(), parts, places)));
    }

    private void place(Row row, Anchoring.Place place, Map<String, Span> places) {
        switch (place.how()) {
            case AS_SAID -> places.put(row.place(), place.spans().getFirst());
            case BY_WORDS -> {
                places.put(row.place(), place.spans().getFirst());
                in.note(row, "\"" + row.get("quote") + "\" does not stand where this row says; it was found by its "
                        + "words.");
            }
            case NOWHERE ->
                in.leftOut(row, "\"" + row.get("quote") + "\" is not in the report; the span was left out.");
        }
    }

    private void annotation(Document document, List<Row> parts, Map<String, Span> places) {
        List<Span> spans = parts.stream().map(row -> places.get(row.place())).filter(Objects::nonNull).toList();
        if (spans.isEmpty()) {
            return;
        }
        Row row = parts.getFirst();
        in.assembly().put(new Edit.PutAnnotation(new Annotation(
                new Annotation.Id(id(row)), document.id(), code(row), coder(row), spans,
                row.find("entity").map(Entity.Id::new).orElse(null), TableImport.answers(row), row.get("note"),
                row.confidence(), origin(row))), row.place());
    }

    private static Origin origin(Row row) {
        Origin origin = Origin.NONE.underVersion(row.number("code_version", 0));
        if (row.get("carried_from_annotation").isEmpty()) {
            return origin;
        }
        Annotation.Ref from = new Annotation.Ref(
                new Document.Id(row.get("carried_from_document")),
                new Annotation.Id(row.get("carried_from_annotation")));
        return origin.from(new Origin.Carried(
                from, row.word("carried_fit", Origin.Fit.class, Origin.Fit.SAME), row.get("carried_state")));
    }

    /** A row without an identifier is an annotation of its own. */
    private static String id(Row row) {
        return row.get("annotation", Assembly.idLike(row.get("document"), row.place()));
    }

    /** A code that no table describes is made from its name. */
    private Code.Id code(Row row) {
        String name = row.get("code_name", row.get("code"));
        Code.Id id = new Code.Id(row.get("code", Assembly.idLike("code", name)));
        if (codes.add(id.value())) {
            in.assembly().put(new Edit.PutCode(new Code(
                    id, name, null, 0, new Code.Look(Assembly.NO_COLOUR, Mark.CIRCLE), "", Code.Rules.NONE, List.of(),
                    false)), row.place());
        }
        return id;
    }

    private Coder.Id coder(Row row) {
        String id = row.get("coder");
        if (id.isEmpty()) {
            return in.assembly().coder(row.get("coder_name", NOBODY));
        }
        if (coders.add(id)) {
            in.assembly().put(new Edit.PutCoder(new Coder(
                    new Coder.Id(id), row.get("coder_name", id), Assembly.NO_COLOUR)), row.place());
        }
        return new Coder.Id(id);
    }
}
