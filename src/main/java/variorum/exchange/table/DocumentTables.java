package variorum.exchange.table;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import variorum.exchange.format.Contents;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Offsets;
import variorum.text.Span;
import variorum.text.Tokenizer;
import variorum.text.Zone;
import variorum.text.Zones;

/** The tables about documents: documents and zones. */
final class DocumentTables {

    private static final List<Column> DOCUMENT_COLUMNS = List.of(
            Column.text("document", "identifier of the report"),
            Column.text("name", "short name"),
            Column.text("title", "headline"),
            Column.text("outlet", "who published it"),
            Column.date("date", "the day it appeared, by its own word"),
            Column.text("time", "time of day, as in 16:22, without a zone"),
            Column.text("byline", "who wrote it"),
            Column.text("agency", "the news agency it credits"),
            Column.text("url", "where it stood"),
            Column.text("language", "BCP 47 tag"),
            Column.text("story", "reports with the same name here tell the same story"),
            Column.text("note", "a researcher's note"),
            Column.text("source", "name of the file it was read from"),
            Column.text("sha256", "SHA-256 of that file's bytes"),
            Column.text("charset", "the encoding that file was read in"),
            Column.several("alterations", "what was changed in its characters on the way in, each kind:count"),
            Column.whole("characters", "length of the text in code points"),
            Column.whole("words", "words of the story, what is set aside left out"),
            Column.text("replaces", "the report whose text this one corrects"),
            Column.text("text", "the text that offsets count in"));
    private static final List<Column> ZONE_COLUMNS = List.of(
            Column.text("document", "the report"),
            Column.text(
                    "zone", "headline, date, dateline, byline, credit, caption, body, crosshead, promo, boilerplate"),
            Column.whole("start", "code points before it"),
            Column.whole("end", "code points up to its end"),
            Column.yesNo("in_story", "whether these words tell the story"));

    private DocumentTables() {}

    static List<Table> of(Contents contents) {
        Table documents = new Table(
                Tables.DOCUMENTS, "A report.", DOCUMENT_COLUMNS, List.of("document"), List.of(),
                () -> contents.documents().stream().map(document ->
                        row(document, contents.zones().getOrDefault(document.id(), Zones.NONE))));
        Table zones = new Table(
                Tables.ZONES, "A stretch of a report with one function.", ZONE_COLUMNS, List.of("document", "start"),
                List.of(Table.Reference.by("document", Tables.DOCUMENTS)),
                () -> contents.documents().stream().flatMap(document -> {
                    Offsets offsets = Offsets.of(document.text());
                    return contents.zones().getOrDefault(document.id(), Zones.NONE).list().stream()
                            .map(zone -> row(document, zone, offsets));
                }));
        return List.of(documents, zones);
    }

    /** Words are counted in the story, as everywhere in the program. */
    private static List<String> row(Document document, Zones zones) {
        Metadata known = document.metadata();
        String text = document.text();
        int words = zones.story(text).stream().mapToInt(span -> Tokenizer.countWords(text, span)).sum();
        String alterations = Several.joined(document.source().alterations().stream()
                .map(a -> a.kind().name().toLowerCase(Locale.ROOT) + ":" + a.count())
                .toList());
        return List.of(
                document.id().value(), document.name(), known.title(), known.outlet(),
                Objects.toString(known.date(), ""), Objects.toString(known.time(), ""),
                known.byline(), known.agency(), known.url(), known.language(), known.story(), known.note(),
                document.source().name(), document.source().sha256(), document.source().charset(), alterations,
                String.valueOf(text.codePointCount(0, text.length())), String.valueOf(words),
                Objects.toString(document.replaces(), ""), text);
    }

    private static List<String> row(Document document, Zone zone, Offsets offsets) {
        Span span = offsets.toCodePoints(zone.span());
        return List.of(
                document.id().value(), zone.kind().word(), String.valueOf(span.start()), String.valueOf(span.end()),
                YesNo.of(zone.kind().isStory()));
    }
}
