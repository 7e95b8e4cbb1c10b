package variorum.exchange.csv;

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

    static final String DOCUMENTS = "documents.csv";

    private static final List<String> DOCUMENT_COLUMNS = List.of(
            "document", "name", "title", "outlet", "date", "time", "byline", "agency", "url", "language", "story",
            "note", "source", "sha256", "charset", "alterations", "characters", "words", "text");
    private static final List<String> ZONE_COLUMNS = List.of("document", "zone", "start", "end", "in_story");

    private DocumentTables() {}

    static List<Table> of(Contents contents) {
        return List.of(
                new Table(DOCUMENTS, DOCUMENT_COLUMNS, contents.documents().stream().map(document ->
                        row(document, contents.zones().getOrDefault(document.id(), Zones.NONE)))),
                new Table("zones.csv", ZONE_COLUMNS, contents.documents().stream().flatMap(document -> {
                    Offsets offsets = Offsets.of(document.text());
                    return contents.zones().getOrDefault(document.id(), Zones.NONE).list().stream()
                            .map(zone -> row(document, zone, offsets));
                })));
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
                String.valueOf(text.codePointCount(0, text.length())), String.valueOf(words), text);
    }

    private static List<String> row(Document document, Zone zone, Offsets offsets) {
        Span span = offsets.toCodePoints(zone.span());
        return List.of(
                document.id().value(), zone.kind().word(), String.valueOf(span.start()), String.valueOf(span.end()),
                YesNo.of(zone.kind().isStory()));
    }
}
