package variorum.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import variorum.collation.Correction;
import variorum.exchange.format.Contents;
import variorum.project.ComparingRule;
import variorum.project.DocumentPair;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/** The tables of what was decided about comparing, and of what is kept of the project. */
final class ComparingTables {

    private static final List<Column> RULE_COLUMNS = List.of(
            Column.text("rule", "identifier"),
            Column.text("one", "words"),
            Column.text("other", "words that say the same"),
            Column.text("layer", "the layer of differences it belongs to"),
            Column.yesNo("active", "whether it is in force"),
            Column.text("note", "a researcher's note"));
    private static final List<Column> CORRECTION_COLUMNS = List.of(
            Column.text("document", "a report"),
            Column.text("other", "another report"),
            Column.whole("order", "place among what was said of the two"),
            Column.text("kind", "link: the paragraphs belong together; unlink: they do not"),
            Column.whole("start", "code points before a place in the paragraph"),
            Column.whole("end", "code points up to its end"),
            Column.whole("other_start", "code points before a place in the other paragraph"),
            Column.whole("other_end", "code points up to its end"));
    private static final List<Column> REJECTION_COLUMNS = List.of(
            Column.text("document", "the report"),
            Column.whole("start", "code points before the words"),
            Column.whole("end", "code points up to their end"),
            Column.text("coder", "who did not want them suggested"),
            Column.text("entity", "whom they were said to name; empty for a name that nobody had registered"));
    private static final List<Column> QUERY_COLUMNS = List.of(
            Column.text("name", "what the search is called"), Column.text("query", "its words, as they are typed"));
    private static final List<Column> PROJECT_COLUMNS = List.of(Column.text("note", "what the project is about"));

    private ComparingTables() {}

    static List<Table> of(Contents contents) {
        String note = contents.about().note();
        return List.of(
                new Table(
                        Tables.RULES, "Words to take as equal when reports are compared.", RULE_COLUMNS,
                        List.of("rule"), List.of(),
                        () -> contents.comparing().rulesById().stream().map(ComparingTables::row)),
                new Table(
                        Tables.CORRECTIONS, "A reader's word on two paragraphs.", CORRECTION_COLUMNS,
                        List.of("document", "other", "order"),
                        List.of(
                                Table.Reference.by("document", Tables.DOCUMENTS),
                                new Table.Reference(List.of("other"), Tables.DOCUMENTS, List.of("document"))),
                        () -> corrections(contents).stream()),
                new Table(
                        Tables.REJECTIONS, "A suggested name that is not wanted.", REJECTION_COLUMNS,
                        List.of(),
                        List.of(Table.Reference.by("document", Tables.DOCUMENTS)),
                        () -> rejections(contents).stream()),
                new Table(
                        Tables.QUERIES, "A saved search.", QUERY_COLUMNS, List.of("name"), List.of(),
                        () -> contents.about().queriesByName().stream()
                                .map(query -> List.of(query.name(), query.query()))),
                new Table(
                        Tables.PROJECT, "The project.", PROJECT_COLUMNS, List.of(), List.of(),
                        () -> note.isEmpty() ? Stream.empty() : Stream.of(List.of(note))));
    }

    private static List<String> row(ComparingRule rule) {
        return List.of(
                rule.id().value(), rule.terms().one(), rule.terms().other(), rule.layer().word(),
                YesNo.of(rule.active()), rule.note());
    }

    private static List<List<String>> corrections(Contents contents) {
        Map<Document.Id, Document> documents = new HashMap<>();
        contents.documents().forEach(document -> documents.put(document.id(), document));
        Map<Document.Id, Offsets> offsets = new HashMap<>();
        List<List<String>> rows = new ArrayList<>();
        contents.corrections().forEach((pair, said) -> {
            for (int i = 0; i < said.size(); i++) {
                Correction one = said.get(i);
                Span here = points(pair.a(), one.inA(), documents, offsets);
                Span there = points(pair.b(), one.inB(), documents, offsets);
                rows.add(row(pair, i + 1, one, here, there));
            }
        });
        return rows;
    }

    private static List<String> row(DocumentPair pair, int order, Correction said, Span here, Span there) {
        return List.of(
                pair.a().value(), pair.b().value(), String.valueOf(order), said.kind().name().toLowerCase(Locale.ROOT),
                String.valueOf(here.start()), String.valueOf(here.end()), String.valueOf(there.start()),
                String.valueOf(there.end()));
    }

    private static List<List<String>> rejections(Contents contents) {
        Map<Document.Id, Document> documents = new HashMap<>();
        contents.documents().forEach(document -> documents.put(document.id(), document));
        Map<Document.Id, Offsets> offsets = new HashMap<>();
        List<List<String>> rows = new ArrayList<>();
        contents.rejectionsByDocument().forEach((id, rejected) -> rejected.forEach(each -> {
            Span place = points(id, each.span(), documents, offsets);
            rows.add(List.of(
                    id.value(), String.valueOf(place.start()), String.valueOf(place.end()), each.coder().value(),
                    Objects.toString(each.entity(), "")));
        }));
        return rows;
    }

    private static Span points(
            Document.Id id, Span span, Map<Document.Id, Document> documents, Map<Document.Id, Offsets> offsets) {
        Document document = Objects.requireNonNull(documents.get(id));
        return offsets.computeIfAbsent(id, one -> Offsets.of(document.text())).toCodePoints(span);
    }
}
