package variorum.exchange.codebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.exchange.csv.ExcelCells;
import variorum.exchange.csv.Separators;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Unreadable;
import variorum.exchange.incoming.Assembly;
import variorum.exchange.plaintext.Decoded;
import variorum.exchange.plaintext.Decoder;
import variorum.exchange.plaintext.FileBytes;
import variorum.project.Edit;

/**
 * Reads the table of a codebook. Only the column {@code code} is needed; a parent may be named by its identifier or its
 * name and must stand above its children. The row of a question belongs to the last code above it of that name.
 */
final class CodebookRows {

    private final Path file;
    private final Assembly assembly = new Assembly();
    private final Draughts draughts = new Draughts(assembly);
    private final Map<String, Code.Id> named = new HashMap<>();

    CodebookRows(Path file) {
        this.file = file;
    }

    /** A row of the table with the line it stands on. */
    private record Row(CsvRecord cells, Map<String, Integer> columns) {
        String get(String column) {
            int at = columns.getOrDefault(column, Integer.MAX_VALUE);
            return at < cells.getFieldCount() ? ExcelCells.unguarded(cells.getField(at)).strip() : "";
        }

        String place() {
            return "line " + cells.getStartingLineNumber();
        }
    }

    Reading read() {
        String table = table();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(Separators.of(table))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(table)) {
            Map<String, Integer> columns = new HashMap<>();
            for (CsvRecord line : csv) {
                if (columns.isEmpty()) {
                    header(line.getFields(), columns);
                } else {
                    row(new Row(line, columns));
                }
            }
        } catch (IOException failed) {
            throw FileBytes.unreadable(file, failed);
        } catch (CsvParseException broken) {
            throw new Unreadable(file + " is not a table: " + broken.getMessage());
        }
        return assembly.reading(0);
    }

    /** Spreadsheets write their own country's encoding as often as UTF-8. */
    private String table() {
        Decoded decoded = Decoder.decode(FileBytes.read(file, FileBytes.LARGEST), null);
        if (decoded.isGuess() || decoded.undecodable() > 0) {
            draughts.note("", "The encoding is a guess (" + decoded.charset() + "): please look at accented letters.");
        }
        return decoded.text().startsWith("\uFEFF") ? decoded.text().substring(1) : decoded.text();
    }

    /** The places of the columns; whether their names begin with a capital does not matter. */
    private void header(List<String> names, Map<String, Integer> columns) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            String known = CodebookCsv.COLUMNS.stream().filter(name::equalsIgnoreCase).findFirst().orElse("");
            if (!known.isEmpty()) {
                columns.putIfAbsent(known, i);
            } else if (!name.isEmpty()) {
                draughts.note("", "The column " + name + " is not known and was passed over.");
            }
        }
        if (!columns.containsKey("code")) {
            throw new Unreadable(file + " has no column “code”; its columns are " + names + ".");
        }
    }

    private void row(Row row) {
        if (row.get("code").isEmpty()) {
            draughts.leftOut(row.place(), "A row without the name of a code was left out.");
        } else if (row.get("attribute").isEmpty()) {
            code(row);
        } else {
            attribute(row);
        }
    }

    private void code(Row row) {
        String parentName = row.get("parent");
        Optional<Code> parent = Optional.ofNullable(named.get(parentName)).flatMap(this::now);
        if (!parentName.isEmpty() && parent.isEmpty()) {
            draughts.leftOut(row.place(), "The code " + row.get("code") + " was left out: its parent “" + parentName
                    + "” does not stand above it.");
            return;
        }
        Code above = parent.orElse(null);
        String said = row.get("id");
        String id = said.isEmpty() ? "table." + Words.slug(parentName + " " + row.get("code")) : said;
        put(row, id, above);
    }

    private void put(Row row, String id, @Nullable Code above) {
        Code.Id parent = above == null ? null : above.id();
        Code.Rules rules = new Code.Rules(
                row.get("definition"), row.get("include"), row.get("exclude"), row.get("example"),
                row.get("counterExample"), row.get("note"));
        try {
            Code code = new Code(
                    new Code.Id(id), row.get("code"), parent, assembly.project().codebook().children(parent).size(),
                    draughts.look(row.get("colour"), row.get("mark"), above, row.place()),
                    draughts.key(row.get("key"), row.place()), rules, List.of(),
                    row.get("retired").equalsIgnoreCase("yes"), version(row));
            if (now(code.id()).isPresent()) {
                draughts.leftOut(row.place(), "The identifier " + id + " stands twice; the second was left out.");
            } else if (assembly.put(new Edit.PutCode(code), row.place())) {
                named.put(code.name(), code.id());
                named.put(id, code.id());
            }
        } catch (IllegalArgumentException broken) {
            draughts.leftOut(row.place(), "This code can't be used: " + broken.getMessage() + ".");
        }
    }

    private int version(Row row) {
        String said = row.get("version");
        if (said.isEmpty() || said.matches("[1-9]\\d{0,5}")) {
            return said.isEmpty() ? 1 : Integer.parseInt(said);
        }
        draughts.note(row.place(), "“" + said + "” is not a version; it counts as the first.");
        return 1;
    }

    private Optional<Code> now(Code.Id id) {
        return assembly.project().codebook().code(id);
    }

    private void attribute(Row row) {
        Code.Id owner = named.getOrDefault(row.get("id"), named.get(row.get("code")));
        Optional<Code> code = Optional.ofNullable(owner).flatMap(this::now);
        Optional<AttributeType.Kind> kind = Words.kind(row.get("kind").isEmpty() ? "text" : row.get("kind"));
        if (code.isEmpty()) {
            draughts.leftOut(row.place(), "There is no code “" + row.get("code") + "” above this question.");
        } else if (kind.isEmpty()) {
            draughts.leftOut(row.place(), "“" + row.get("kind") + "” is no kind of question; there are "
                    + Words.kinds() + ".");
        } else {
            ask(code.get(), new AttributeType(
                    row.get("attribute"), kind.get(), Strokes.split(row.get("values")), row.get("definition")), row);
        }
    }

    private void ask(Code code, AttributeType type, Row row) {
        List<AttributeType> types = new ArrayList<>(code.attributes());
        if (types.stream().anyMatch(other -> other.name().equals(type.name()))) {
            draughts.leftOut(row.place(), code.name() + " asks for " + type.name() + " already.");
            return;
        }
        types.add(type);
        Code asking = new Code(
                code.id(), code.name(), code.parent(), code.order(), code.look(), code.key(), code.rules(), types,
                code.retired(), code.version());
        assembly.put(new Edit.PutCode(asking), row.place());
    }
}
