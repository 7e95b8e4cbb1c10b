package variorum.exchange.dna;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Coder;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.incoming.Assembly;
import variorum.exchange.incoming.IncomingText;
import variorum.project.Edit;
import variorum.task.Progress;
import variorum.text.Metadata;
import variorum.text.Offsets;
import variorum.text.Span;

/**
 * Reads a database of any maker. A statement type becomes a code and a form; each of its short texts a code below it
 * and a role. A statement becomes a tag for each short text it has, all on its stretch, and a statement that binds
 * them; numbers, yes and no, and long texts are answers. What we wrote as tags becomes tags again, and what we wrote as
 * statements binds those.
 */
final class DnaReader {

    private final DnaFile file;
    private final Assembly assembly = new Assembly();
    private final Map<Long, Coder.Id> coders = new HashMap<>();
    private final Map<Long, IncomingText> texts = new HashMap<>();
    private final Map<Long, Type> types;

    DnaReader(DnaFile file) {
        this.file = file;
        this.types = Type.all(file);
    }

    Reading read(Progress progress) {
        file.rows("SELECT * FROM CODERS ORDER BY ID").forEach(this::coder);
        List<DnaFile.Row> documents = file.rows("SELECT * FROM DOCUMENTS ORDER BY ID");
        documents.forEach(this::document);
        Map<Type, List<Stretch>> stretches = new HashMap<>();
        List<DnaFile.Row> statements = file.rows("SELECT * FROM STATEMENTS ORDER BY ID");
        int done = 0;
        for (DnaFile.Row row : statements) {
            progress.at(done++, statements.size(), row.text("ID"));
            Stretch stretch = stretch(row);
            if (stretch != null) {
                stretches.computeIfAbsent(stretch.type(), type -> new ArrayList<>()).add(stretch);
            }
        }
        put(stretches);
        return assembly.reading(documents.size());
    }

    /** Tags come first, because statements bind them. */
    private void put(Map<Type, List<Stretch>> stretches) {
        Values values = new Values(file, assembly);
        ReadTags tags = new ReadTags(assembly, values);
        types.values().stream().filter(Type::isOurTags)
                .forEach(type -> tags.put(stretches.getOrDefault(type, List.of())));
        for (Type type : types.values()) {
            List<Stretch> own = stretches.getOrDefault(type, List.of());
            if (!type.isOurTags() && !own.isEmpty()) {
                new ReadStatements(assembly, values, tags, type).put(own);
            }
        }
    }

    /** The one who may do everything is in every database, and a coder only if there is something of hers. */
    private void coder(DnaFile.Row row) {
        long id = row.number("ID");
        boolean busy = id != 1 || !file.rows("SELECT 1 AS one FROM STATEMENTS WHERE Coder = 1 LIMIT 1").isEmpty();
        if (busy) {
            String name = row.text("Name").isBlank() ? "Coder " + id : row.text("Name");
            Coder.Id own = new Coder.Id(Assembly.idLike("coder", name));
            coders.put(id, own);
            assembly.put(new Edit.PutCoder(new Coder(own, name, row.colour())), "coders");
        }
    }

    private void document(DnaFile.Row row) {
        String title = row.text("Title").isBlank() ? "document " + row.text("ID") : row.text("Title");
        LocalDateTime date = LocalDateTime.ofEpochSecond(row.number("Date"), 0, ZoneOffset.UTC);
        boolean isKnown = row.number("Date") != 0;
        LocalDate day = isKnown ? date.toLocalDate() : null;
        LocalTime time = isKnown && !date.toLocalTime().equals(LocalTime.MIDNIGHT) ? date.toLocalTime() : null;
        IncomingText read = IncomingText.of(title, row.text("Text"), assembly.ids());
        IncomingText text = read.named(title).with(new Metadata(
                title, row.text("Source"), day, time, row.text("Author"), "", "", row.text("Type"),
                row.text("Section"), row.text("Notes")));
        assembly.put(text);
        texts.put(row.number("ID"), text);
    }

    private @Nullable Stretch stretch(DnaFile.Row row) {
        IncomingText text = texts.get(row.number("DocumentId"));
        Type type = types.get(row.number("StatementTypeId"));
        Coder.Id coder = coders.get(row.number("Coder"));
        if (text == null || type == null || coder == null) {
            return leftOut(row, "Its report, type or coder is not in the database.");
        }
        String words = text.document().text();
        long start = row.number("Start");
        long stop = row.number("Stop");
        if (start < 0 || stop < start || stop > words.length()
                || !Offsets.isBoundary(words, (int) start) || !Offsets.isBoundary(words, (int) stop)) {
            return leftOut(
                    row, "There is no place from " + start + " to " + stop + " in " + text.document().name() + ".");
        }
        return new Stretch(row.number("ID"), type, text, new Span((int) start, (int) stop), coder);
    }

    private @Nullable Stretch leftOut(DnaFile.Row row, String sentence) {
        assembly.report(Problem.leftOut("statement " + row.text("ID"), sentence));
        return null;
    }
}
