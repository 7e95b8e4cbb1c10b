package variorum.exchange.comparison;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import variorum.collation.Alignment;
import variorum.collation.Correction;
import variorum.collation.Difference;
import variorum.collation.DifferenceNames;
import variorum.collation.Layer;
import variorum.collation.Side;
import variorum.exchange.csv.ExcelCells;
import variorum.text.Span;

/**
 * The differences as one table: a row each, places in code points, words as they stand. An absent side has empty cells.
 * Below them stands what readers decided: the column {@code kind} tells {@code difference}, {@code rule},
 * {@code link}, {@code unlink} and {@code coded before} apart. In the table for spreadsheets a cell that would
 * calculate begins with an apostrophe.
 */
final class ComparisonCsv implements ComparisonFormat {

    private static final List<String> HEAD = List.of("witness_a", "witness_b", "layer", "operation", "extent",
            "start_a", "end_a", "words_a", "start_b", "end_b", "words_b", "reason", "kind", "found_layer", "category",
            "weight", "note", "coder", "id");

    private final boolean excel;

    /** @param excel whether a spreadsheet will open it, so that no cell may calculate */
    ComparisonCsv(boolean excel) {
        this.excel = excel;
    }

    @Override
    public String name() {
        return excel ? "csv-excel" : "csv";
    }

    @Override
    public void write(Comparison comparison, Writer out) throws IOException {
        if (excel) {
            out.write('\uFEFF'); // without it Excel takes the file for its own country's encoding
        }
        CsvWriter csv = CsvWriter.builder().build(new Unclosed(out));
        csv.writeRecord(HEAD);
        for (Alignment alignment : comparison.alignments()) {
            DifferenceNames names = new DifferenceNames(alignment);
            alignment.differences().forEach(difference ->
                    csv.writeRecord(cells(row(comparison, alignment, difference, names.of(difference)))));
        }
        decided(comparison).forEach(row -> csv.writeRecord(cells(row)));
        csv.flush();
    }

    private List<String> cells(List<String> row) {
        return excel ? row.stream().map(ExcelCells::guarded).toList() : row;
    }

    private static List<String> row(
            Comparison comparison, Alignment alignment, Difference difference, String id) {
        List<String> row = new ArrayList<>(List.of(
                alignment.a().siglum(),
                alignment.b().siglum(),
                difference.layer().word(),
                difference.operation().word(),
                difference.extent().word()));
        for (Side side : Side.values()) {
            Span span = difference.standsIn(side) ? difference.in(side) : null;
            row.addAll(place(comparison, alignment.witness(side).siglum(), span));
        }
        row.add(difference.reason());
        row.add("difference");
        row.add(comparison.handwork().found(alignment, difference).map(Layer::word).orElse(""));
        row.addAll(said(comparison.handwork().codings(alignment, difference)));
        row.add(id);
        return row;
    }

    /** Where words stand, in code points, and the words; empty cells where there are none. */
    private static List<String> place(Comparison comparison, String siglum, @Nullable Span span) {
        if (span == null) {
            return List.of("", "", "");
        }
        Span points = comparison.codePoints(comparison.witness(siglum), span);
        return List.of(Integer.toString(points.start()), Integer.toString(points.end()),
                span.in(comparison.witness(siglum).text()));
    }

    /** Category, weight, note and coder; where several have coded a difference, each cell has all of theirs. */
    private static List<String> said(List<CodedDifference> codings) {
        return Stream.<Function<CodedDifference, String>>of(
                        CodedDifference::category, CodedDifference::weight, CodedDifference::note,
                        CodedDifference::coder)
                .map(part -> codings.stream().map(part).collect(Collectors.joining(" | ")))
                .toList();
    }

    /** Rows for what readers decided beforehand: rules in force, corrections, and what was coded before. */
    private static List<List<String>> decided(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        comparison.rules().forEach(rule -> rows.add(List.of("", "", "", "", "", "", "", rule.one(), "", "",
                rule.other(), "taken as equal", "rule", "", "", "", "", "", "")));
        for (Correction correction : comparison.handwork().corrections()) {
            String kind = correction.kind().name().toLowerCase(Locale.ROOT);
            rows.add(row(comparison, new CodedDifference.Place(
                    correction.a(), correction.inA(), correction.b(), correction.inB(), false),
                    "paragraphs " + (kind.equals("link") ? "linked" : "parted") + " by hand", kind, List.of()));
        }
        comparison.handwork().vanished().forEach((place, codings) ->
                rows.add(row(comparison, place, "no difference any more", "coded before", codings)));
        return rows;
    }

    private static List<String> row(Comparison comparison, CodedDifference.Place place, String reason, String kind,
            List<CodedDifference> codings) {
        List<String> row = new ArrayList<>(List.of(
                place.a(), place.b(), codings.stream().findFirst().map(CodedDifference::layer).orElse(""), "", ""));
        row.addAll(place(comparison, place.a(), place.inA()));
        row.addAll(place(comparison, place.b(), place.inB()));
        row.addAll(List.of(reason, kind, ""));
        row.addAll(said(codings));
        row.add("");
        return row;
    }

    /** Whoever opened the writer closes it. */
    private static final class Unclosed extends FilterWriter {
        Unclosed(Writer out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
