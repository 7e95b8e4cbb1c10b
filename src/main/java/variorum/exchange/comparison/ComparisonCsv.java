package variorum.exchange.comparison;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import variorum.collation.Alignment;
import variorum.collation.Difference;
import variorum.collation.Side;
import variorum.text.Span;

/**
 * The differences as one table: a row each, places in code points, words as they stand. An absent side has empty cells.
 */
final class ComparisonCsv implements ComparisonFormat {

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public void write(Comparison comparison, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(new Unclosed(out));
        csv.writeRecord(
                "witness_a",
                "witness_b",
                "layer",
                "operation",
                "extent",
                "start_a",
                "end_a",
                "words_a",
                "start_b",
                "end_b",
                "words_b",
                "reason");
        for (Alignment alignment : comparison.alignments()) {
            for (Difference difference : alignment.differences()) {
                csv.writeRecord(row(comparison, alignment, difference));
            }
        }
        csv.flush();
    }

    private static List<String> row(Comparison comparison, Alignment alignment, Difference difference) {
        List<String> row = new ArrayList<>(List.of(
                alignment.a().siglum(),
                alignment.b().siglum(),
                difference.layer().word(),
                difference.operation().word(),
                difference.extent().word()));
        for (Side side : Side.values()) {
            Span span = comparison.codePoints(alignment.witness(side), difference.in(side));
            boolean stands = difference.standsIn(side);
            row.add(stands ? Integer.toString(span.start()) : "");
            row.add(stands ? Integer.toString(span.end()) : "");
            row.add(difference.in(side).in(alignment.witness(side).text()));
        }
        row.add(difference.reason());
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
