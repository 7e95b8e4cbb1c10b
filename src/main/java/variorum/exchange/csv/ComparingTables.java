package variorum.exchange.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import variorum.collation.Correction;
import variorum.exchange.format.Contents;
import variorum.project.ComparingRule;
import variorum.project.DocumentPair;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/**
 * The tables of what was decided about comparing and of what is kept of the project; none that would be empty, so that
 * a project that decided nothing is nine tables.
 */
final class ComparingTables {

    private static final List<String> RULE_COLUMNS = List.of("rule", "one", "other", "layer", "active", "note");
    private static final List<String> CORRECTION_COLUMNS =
            List.of("document", "other", "order", "kind", "start", "end", "other_start", "other_end");

    private ComparingTables() {}

    static List<Table> of(Contents contents) {
        List<Table> tables = new ArrayList<>();
        add(tables, "rules.csv", RULE_COLUMNS,
                contents.comparing().rulesById().stream().map(ComparingTables::row).toList());
        add(tables, "corrections.csv", CORRECTION_COLUMNS, corrections(contents));
        add(tables, "queries.csv", List.of("name", "query"), contents.about().queriesByName().stream()
                .map(query -> List.of(query.name(), query.query()))
                .toList());
        String note = contents.about().note();
        add(tables, "project.csv", List.of("note"), note.isEmpty() ? List.of() : List.of(List.of(note)));
        return tables;
    }

    private static void add(List<Table> tables, String file, List<String> columns, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            tables.add(new Table(file, columns, rows.stream()));
        }
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

    private static Span points(
            Document.Id id, Span span, Map<Document.Id, Document> documents, Map<Document.Id, Offsets> offsets) {
        Document document = Objects.requireNonNull(documents.get(id));
        return offsets.computeIfAbsent(id, one -> Offsets.of(document.text())).toCodePoints(span);
    }
}
