package variorum.exchange.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.collation.Correction;
import variorum.collation.Layer;
import variorum.collation.Rule;
import variorum.project.ComparingRule;
import variorum.project.Edit;
import variorum.project.Rejection;
import variorum.project.SavedQuery;
import variorum.text.Document;
import variorum.text.Offsets;

/** Reads rules and corrections of comparing, saved searches and the note on the project. */
final class ComparingRows {

    private final TableImport in;

    ComparingRows(TableImport in) {
        this.in = in;
    }

    void read() {
        in.each(in.rows(Tables.RULES), row -> in.assembly().put(new Edit.PutRule(new ComparingRule(
                new ComparingRule.Id(row.get("rule")), new Rule(row.get("one"), row.get("other")),
                row.word("layer", Layer.class, Layer.WORDING), row.yes("active"), row.get("note"))), row.place()));
        TableImport.grouped(in.rows(Tables.CORRECTIONS), "document", "other").values()
                .forEach(rows -> in.tried(rows.getFirst(), () -> corrections(rows)));
        TableImport.grouped(in.rows(Tables.REJECTIONS), "document").values()
                .forEach(rows -> in.tried(rows.getFirst(), () -> rejections(rows)));
        in.each(in.rows(Tables.QUERIES), row -> in.assembly().put(
                new Edit.PutSavedQuery(new SavedQuery(row.get("name"), row.get("query"))), row.place()));
        in.each(in.rows(Tables.PROJECT), row -> in.assembly().put(
                new Edit.PutProjectNote(row.get("note")), row.place()));
    }

    private void corrections(List<Row> rows) {
        Optional<Document> a = report(rows.getFirst(), "document");
        Optional<Document> b = report(rows.getFirst(), "other");
        if (a.isEmpty() || b.isEmpty()) {
            return;
        }
        Offsets here = Offsets.of(a.get().text());
        Offsets there = Offsets.of(b.get().text());
        List<Correction> said = new ArrayList<>();
        List<Row> inOrder = rows.stream().sorted(Comparator.comparingInt(row -> row.number("order", 0))).toList();
        in.each(inOrder, row -> said.add(new Correction(
                row.word("kind", Correction.Kind.class, Correction.Kind.LINK),
                a.get().id().value(), row.place(here, "start", "end"),
                b.get().id().value(), row.place(there, "other_start", "other_end"))));
        in.assembly().put(Edit.PutCorrections.between(a.get().id(), b.get().id(), said), rows.getFirst().place());
    }

    private void rejections(List<Row> rows) {
        report(rows.getFirst(), "document").ifPresent(document -> {
            Offsets offsets = Offsets.of(document.text());
            List<Rejection> rejected = new ArrayList<>();
            in.each(rows, row -> rejected.add(new Rejection(
                    new Coder.Id(row.get("coder")), row.place(offsets, "start", "end"),
                    row.get("entity").isEmpty() ? null : new Entity.Id(row.get("entity")))));
            in.assembly().put(new Edit.PutRejections(document.id(), rejected), rows.getFirst().place());
        });
    }

    private Optional<Document> report(Row row, String column) {
        TableImport.Report report = in.reports().get(new Document.Id(row.get(column)));
        if (report == null) {
            in.leftOut(row, "There is no report " + row.get(column) + "; what was said of it was left out.");
            return Optional.empty();
        }
        return Optional.of(report.document());
    }
}
