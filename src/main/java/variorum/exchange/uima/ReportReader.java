package variorum.exchange.uima;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import variorum.exchange.plaintext.FileBytes;
import variorum.text.Document;
import variorum.text.Intake;
import variorum.text.Metadata;
import variorum.text.Source;

/** Makes a document again from what its CAS says of it. */
final class ReportReader {

    private ReportReader() {}

    /** Refuses, as every value does what it can't be, a text that nobody cleaned as it came in. */
    static Document document(Fs report, String text) {
        if (!Intake.clean(text).alterations().isEmpty()) {
            throw new IllegalArgumentException("its text has line ends or characters that a text here has not");
        }
        String date = report.text("date");
        String time = report.text("time");
        Metadata known = new Metadata(
                report.text("title"), report.text("outlet"), date.isEmpty() ? null : LocalDate.parse(date),
                time.isEmpty() ? null : LocalTime.parse(time), report.text("byline"), report.text("agency"),
                report.text("address"), report.text("language"), report.text("story"), report.text("note"));
        List<Source.Alteration> alterations = new ArrayList<>();
        for (String each : report.list("alterations")) {
            int blank = Math.max(0, each.indexOf(' '));
            alterations.add(new Source.Alteration(
                    Source.Kind.valueOf(each.substring(0, blank).toUpperCase(Locale.ROOT)),
                    Integer.parseInt(each.substring(blank).strip())));
        }
        Source source = new Source(
                report.text("source"), report.text("sha256"), report.text("charset"), alterations);
        String replaces = report.text("replaces");
        return new Document(new Document.Id(report.text("ident")), report.text("name"), text, source, known)
                .replacing(replaces.isEmpty() ? null : new Document.Id(replaces));
    }

    /** The bytes of the file the text came from, when they can only be those of the text itself. */
    static Optional<byte[]> bytes(Document document) {
        byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);
        return FileBytes.sha256(bytes).equals(document.source().sha256()) ? Optional.of(bytes) : Optional.empty();
    }
}
