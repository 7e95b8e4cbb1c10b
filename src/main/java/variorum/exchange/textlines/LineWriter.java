package variorum.exchange.textlines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import variorum.annotation.Annotation;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.exchange.format.CodeLabels;
import variorum.exchange.format.Contents;
import variorum.exchange.format.DocumentFields;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Pair;
import variorum.exchange.json.JsonLine;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;
import variorum.text.Tokenizer;

/** Writes the lines of a project. Each has the same fields: doccano makes a table of them. */
final class LineWriter {

    private final Dialect dialect;
    private final Project project;
    private final Map<Document.Id, List<Pair>> pairs;
    private final CodeLabels labels;
    private final Map<Annotation.Ref, Integer> numbers = new HashMap<>();
    private int next = 1;

    LineWriter(Dialect dialect, Project project) {
        this.dialect = dialect;
        this.project = project;
        this.pairs = Pair.byDocument(Contents.of(project));
        this.labels = new CodeLabels(project.codebook());
    }

    /** A tag's piece. */
    record Piece(Annotation annotation, Span span) {}

    /** The pieces of tags in a text as the dialect takes them, those that have a character, in reading order. */
    static List<Piece> pieces(Dialect dialect, String text, List<Annotation> annotations) {
        List<Piece> pieces = new ArrayList<>();
        annotations.forEach(annotation -> annotation.spans().stream()
                .map(span -> dialect.takesWholeWordsOnly() ? Tokenizer.snapToWords(text, span) : span)
                .filter(span -> !span.isEmpty())
                .distinct()
                .forEach(span -> pieces.add(new Piece(annotation, span))));
        return pieces;
    }

    /** The lines of a report, each with its line end. */
    String of(Document document) {
        if (document.text().isEmpty() && !dialect.takesEmptyTexts()) {
            return "";
        }
        List<Annotation> annotations = project.annotationsOf(document.id()).list();
        return switch (dialect) {
            case DOCCANO, DOCCANO_RELATIONS -> ascii(doccano(document, annotations)) + "\n";
            case SPACY, SPACY_WORDS -> spacy(document, annotations);
        };
    }

    private String doccano(Document document, List<Annotation> annotations) {
        Offsets offsets = Offsets.of(document.text());
        return JsonLine.of(line -> {
            line.text("text", document.text());
            if (dialect == Dialect.DOCCANO) {
                line.allTuples("label", pieces(dialect, document.text(), annotations), piece -> {
                    Span place = OffsetUnit.CODE_POINT.of(offsets, piece.span());
                    return List.of(place.start(), place.end(), labels.of(piece.annotation().code()));
                });
            } else {
                line.allObjects("entities", pieces(dialect, document.text(), annotations), (each, piece) ->
                        entity(each, piece, document, offsets));
                line.allObjects("relations", pairs(document), this::relation);
            }
            line.text("document", document.id().value());
            DocumentFields.of(document).forEach(line::text);
            line.allTexts("Comments", comments(document, annotations));
        });
    }

    private void entity(JsonLine line, Piece piece, Document document, Offsets offsets) {
        Span place = OffsetUnit.CODE_POINT.of(offsets, piece.span());
        int id = next++;
        numbers.putIfAbsent(piece.annotation().ref(), id);
        line.number("id", id).text("label", labels.of(piece.annotation().code())).number("start_offset", place.start())
                .number("end_offset", place.end()).text("text", piece.span().in(document.text()))
                .text("tag", piece.annotation().id().value());
    }

    private List<Pair> pairs(Document document) {
        return pairs.getOrDefault(document.id(), List.of()).stream()
                .filter(pair -> numbers.containsKey(pair.from()) && numbers.containsKey(pair.to()))
                .toList();
    }

    private void relation(JsonLine line, Pair pair) {
        line.number("id", next++).number("from_id", Objects.requireNonNull(numbers.get(pair.from())))
                .number("to_id", Objects.requireNonNull(numbers.get(pair.to()))).text("type", pair.label());
    }

    private List<String> comments(Document document, List<Annotation> annotations) {
        return annotations.stream()
                .filter(annotation -> !annotation.note().isEmpty())
                .map(annotation -> labels.of(annotation.code()) + " \u201C" + annotation.wordsIn(document.text())
                        + "\u201D: " + annotation.note())
                .toList();
    }

    private String spacy(Document document, List<Annotation> annotations) {
        Map<Coder.Id, List<Annotation>> byCoder = new LinkedHashMap<>();
        annotations.forEach(each -> byCoder.computeIfAbsent(each.coder(), id -> new ArrayList<>()).add(each));
        if (byCoder.isEmpty()) {
            return spacy(document, "", List.of());
        }
        StringBuilder lines = new StringBuilder();
        byCoder.forEach((coder, own) ->
                lines.append(spacy(document, Objects.requireNonNull(project.coders().get(coder)).name(), own)));
        return lines.toString();
    }

    private String spacy(Document document, String coder, List<Annotation> annotations) {
        Offsets offsets = Offsets.of(document.text());
        return JsonLine.of(line -> line
                .text("text", document.text())
                .allObjects("spans", pieces(dialect, document.text(), annotations), (each, piece) -> {
                    Annotation tag = piece.annotation();
                    Span place = OffsetUnit.CODE_POINT.of(offsets, piece.span());
                    each.number("start", place.start()).number("end", place.end()).text("label", labels.of(tag.code()))
                            .text("text", piece.span().in(document.text())).text("tag", tag.id().value())
                            .textUnlessEmpty("entity", tag.entity() == null ? ""
                                    : Objects.requireNonNull(project.entities().get(tag.entity())).name())
                            .lists("answers", tag.attributes().values()).textUnlessEmpty("note", tag.note())
                            .textUnlessEmpty("confidence",
                                    tag.confidence() == Confidence.SURE ? "" : tag.confidence().word());
                })
                .object("meta", meta -> {
                    meta.text("document", document.id().value());
                    DocumentFields.of(document).forEach(meta::text);
                })
                .textUnlessEmpty("_annotator_id", coder)
                .textUnlessEmpty("_session_id", coder)
                .text("answer", "accept")) + "\n";
    }

    private static String ascii(String json) {
        StringBuilder ascii = new StringBuilder(json.length() + 16);
        for (int at = 0; at < json.length(); at++) {
            char c = json.charAt(at);
            ascii.append(c < 0x7F ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return ascii.toString();
    }
}
