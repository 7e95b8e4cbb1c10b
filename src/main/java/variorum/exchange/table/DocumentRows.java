package variorum.exchange.table;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import variorum.exchange.jsonl.Originals;
import variorum.exchange.plaintext.FileBytes;
import variorum.project.Edit;
import variorum.text.Document;
import variorum.text.Intake;
import variorum.text.Metadata;
import variorum.text.Offsets;
import variorum.text.Source;
import variorum.text.Zone;
import variorum.text.Zones;

/** Reads reports and their zones. */
final class DocumentRows {

    private final TableImport in;

    DocumentRows(TableImport in) {
        this.in = in;
    }

    void read(List<Row> documents) {
        in.each(documents, this::document);
        TableImport.grouped(in.rows(Tables.ZONES), "document").values()
                .forEach(rows -> in.tried(rows.getFirst(), () -> zones(rows)));
    }

    private void document(Row row) {
        String id = row.get("document");
        Intake intake = Intake.clean(row.get("text"));
        Document document = new Document(
                new Document.Id(id), row.get("name", id), intake.text(), source(row, intake), metadata(row))
                .replacing(row.get("replaces").isEmpty() ? null : new Document.Id(row.get("replaces")));
        if (in.assembly().put(new Edit.PutDocument(document), row.place())) {
            Originals.of(document).ifPresent(bytes -> in.assembly().keep(document, bytes));
            in.reports().put(document.id(), new TableImport.Report(document, row.get("text")));
        }
    }

    /** The file that the table names, unless the text can't have come from it. */
    private Source source(Row row, Intake intake) {
        String text = intake.text();
        String hash = FileBytes.sha256(text.getBytes(StandardCharsets.UTF_8));
        String charset = row.get("charset", StandardCharsets.UTF_8.name());
        String name = row.get("source", row.get("document"));
        if (row.get("sha256").isEmpty()) {
            return new Source(name, hash, StandardCharsets.UTF_8.name(), List.of());
        }
        List<Source.Alteration> alterations = new ArrayList<>();
        row.several("alterations").forEach(each -> alterations.add(alteration(each)));
        boolean changed = text.codePointCount(0, text.length()) != row.number("characters", points(text))
                || (alterations.isEmpty() && charset.equals(StandardCharsets.UTF_8.name())
                        && !hash.equals(row.get("sha256")));
        if (changed) {
            in.note(
                    row,
                    "The text is not the one that was written here: its length or hash is another. It came in as a "
                            + "text of its own, and spans were held against their words.");
            return new Source(name, hash, StandardCharsets.UTF_8.name(), List.of());
        }
        return new Source(name, row.get("sha256"), charset, alterations);
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }

    private static Source.Alteration alteration(String cell) {
        String[] parts = cell.split(":", -1);
        if (parts.length != 2 || !parts[1].matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("alterations is \"" + cell + "\" and not like line_end:3");
        }
        return new Source.Alteration(
                Source.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), Integer.parseInt(parts[1]));
    }

    private Metadata metadata(Row row) {
        return new Metadata(
                row.get("title"), row.get("outlet"), parsed(row, "date", LocalDate::parse),
                parsed(row, "time", LocalTime::parse), row.get("byline"), row.get("agency"), row.get("url"),
                row.get("language"), row.get("story"), row.get("note"));
    }

    private <T> @Nullable T parsed(Row row, String column, Function<String, T> parser) {
        String cell = row.get(column);
        try {
            return cell.isEmpty() ? null : parser.apply(cell);
        } catch (DateTimeParseException other) {
            in.leftOut(row, "The " + column + " \"" + cell + "\" is not written as in 2017-03-24 or 16:22.");
            return null;
        }
    }

    private void zones(List<Row> rows) {
        Row first = rows.getFirst();
        TableImport.Report report = in.reports().get(new Document.Id(first.get("document")));
        if (report == null) {
            in.leftOut(first, "There is no report " + first.get("document") + "; its zones were left out.");
            return;
        }
        Offsets offsets = Offsets.of(report.document().text());
        List<Zone> zones = new ArrayList<>();
        in.each(rows, row -> zones.add(new Zone(
                row.word("zone", Zone.Kind.class, Zone.Kind.BODY), row.place(offsets, "start", "end"))));
        in.assembly().put(new Edit.PutZones(report.document().id(), new Zones(zones)), first.place());
    }
}
