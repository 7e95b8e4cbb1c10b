package variorum.exchange.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import variorum.exchange.format.Format;
import variorum.exchange.format.Loss;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Options;
import variorum.exchange.format.Placed;
import variorum.exchange.format.Target;
import variorum.exchange.format.Unreadable;
import variorum.exchange.jsonl.Originals;
import variorum.exchange.table.Table;
import variorum.exchange.table.Tables;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/** The tables as a folder of Parquet files. */
public final class ParquetTables implements Format {

    private static final String ENDING = ".parquet";

    @Override
    public String name() {
        return "parquet";
    }

    @Override
    public String title() {
        return "Parquet tables";
    }

    @Override
    public String readers() {
        return "DuckDB, pandas, R (arrow), Hugging Face datasets: the CSV tables with types.";
    }

    @Override
    public String ending() {
        return "";
    }

    @Override
    public OffsetUnit unit() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public List<Loss> losses(Project project, Options options) {
        return Originals.notCarried(project);
    }

    @Override
    public void write(Project project, Target target, Progress progress) {
        List<Table> tables = Tables.of(project);
        try {
            Path folder = Files.createDirectories(target.path());
            int done = 0;
            for (Table table : tables) {
                progress.at(done++, tables.size(), table.name());
                ParquetFile.write(table, folder.resolve(table.name() + ENDING));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public List<Placed> placed(Target written, Progress progress) {
        progress.at(0, 2, Tables.DOCUMENTS);
        ParquetCheck documents = new ParquetCheck(written.path().resolve(Tables.DOCUMENTS + ENDING));
        List<String> ids = documents.column("document");
        List<String> texts = documents.column("text");
        Map<String, Integer> places = new HashMap<>();
        List<Offsets> offsets = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            places.put(ids.get(i), i);
            offsets.add(Offsets.of(texts.get(i)));
        }
        progress.at(1, 2, Tables.SPANS);
        ParquetCheck spans = new ParquetCheck(written.path().resolve(Tables.SPANS + ENDING));
        List<String> owners = spans.column("document");
        List<String> starts = spans.column("start");
        List<String> ends = spans.column("end");
        List<String> quotes = spans.column("quote");
        List<String> codes = spans.column("code_name");
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < owners.size(); i++) {
            int document = Objects.requireNonNull(places.get(owners.get(i)), owners.get(i));
            Span place = new Span(Integer.parseInt(starts.get(i)), Integer.parseInt(ends.get(i)));
            String words = offsets.get(document).toUtf16(place).in(texts.get(document));
            if (!words.equals(quotes.get(i))) {
                throw new Unreadable("spans has \"" + quotes.get(i) + "\" where the text has \"" + words + "\".");
            }
            placed.add(new Placed(new Document.Id(owners.get(i)), codes.get(i), place, words));
        }
        return placed;
    }
}
