package variorum.exchange.overlap;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import variorum.collation.overlap.Overlap;

/** The pairs as one table, the largest share first. */
final class OverlapCsv implements OverlapFormat {

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public void write(OverlapList list, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord("a", "b", "name_a", "name_b", "a_in_b", "b_in_a", "words_a", "words_b", "shared_a", "shared_b",
                "longest_run", "story");
        for (Overlap pair : list.found().pairs()) {
            int story = list.story(pair.a(), pair.b());
            csv.writeRecord(
                    pair.a().value(),
                    pair.b().value(),
                    list.document(pair.a()).name(),
                    list.document(pair.b()).name(),
                    share(pair.aInB()),
                    share(pair.bInA()),
                    Integer.toString(pair.wordsA()),
                    Integer.toString(pair.wordsB()),
                    Integer.toString(pair.sharedA()),
                    Integer.toString(pair.sharedB()),
                    Integer.toString(pair.longestRun()),
                    story == 0 ? "" : Integer.toString(story));
        }
        csv.flush();
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }
}
