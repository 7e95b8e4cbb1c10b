package variorum.exchange.csv;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.exchange.format.Unreadable;
import variorum.exchange.json.BadJson;
import variorum.exchange.json.Fields;
import variorum.exchange.json.JsonLine;
import variorum.exchange.plaintext.FileBytes;
import variorum.exchange.table.Column;
import variorum.exchange.table.Table;

/**
 * The description of the tables after the Frictionless Data Package specification, version 1: types of columns, keys,
 * and which column refers to which table.
 *
 * @param safeForExcel whether cells were kept from calculating
 * @param tables the columns of the tables it speaks of, by name; none when there is no description
 */
record DataPackage(boolean safeForExcel, Map<String, List<String>> tables) {

    static final String FILE = "datapackage.json";

    private static final String OURS = "variorum";
    private static final String EXCEL = "safeForExcel";
    private static final long LARGEST = 16L * 1024 * 1024;

    DataPackage {
        tables = Map.copyOf(tables);
    }

    static String json(List<Table> tables, boolean excel) {
        return JsonLine.of(line -> line
                .text("profile", "tabular-data-package")
                .text("name", "corpus")
                .text("title", "Annotated corpus")
                .text("description", "Offsets are Unicode code points, half-open, in the column text of documents.")
                .object(OURS, ours -> ours.text("offsetUnit", "codepoint").yes(EXCEL, excel))
                .objects("resources", tables, DataPackage::resource)) + "\n";
    }

    private static void resource(JsonLine line, Table table) {
        line.text("profile", "tabular-data-resource")
                .text("name", table.name())
                .text("path", table.name() + CsvFolder.ENDING)
                .text("description", table.meaning())
                .text("format", "csv")
                .text("mediatype", "text/csv")
                .text("encoding", "utf-8")
                .object("dialect", dialect -> dialect
                        .text("delimiter", ",")
                        .text("lineTerminator", "\r\n")
                        .text("quoteChar", "\"")
                        .yes("doubleQuote", true)
                        .yes("header", true))
                .object("schema", schema -> schema(schema, table));
    }

    private static void schema(JsonLine line, Table table) {
        line.objects("fields", table.columns(), (field, column) -> field(field, column, table.key()))
                .texts("missingValues", List.of(""))
                .texts("primaryKey", table.key())
                .objects("foreignKeys", table.references(), (key, reference) -> key
                        .texts("fields", reference.columns())
                        .object("reference", there -> there
                                .text("resource", reference.table().equals(table.name()) ? "" : reference.table())
                                .texts("fields", reference.there())));
    }

    private static void field(JsonLine line, Column column, List<String> key) {
        line.text("name", column.name()).text("type", switch (column.type()) {
            case TEXT, SEVERAL -> "string";
            case WHOLE -> "integer";
            case DATE -> "date";
            case YES_NO -> "boolean";
        });
        if (column.type() == Column.Type.YES_NO) {
            line.texts("trueValues", List.of("yes")).texts("falseValues", List.of("no"));
        }
        line.text("description", column.meaning() + (column.type() == Column.Type.SEVERAL
                ? "; several are joined by |, with \\ before a | or \\ within" : ""));
        if (key.contains(column.name())) {
            line.object("constraints", constraints -> constraints.yes("required", true));
        }
    }

    /** What the description in a folder says; one that is missing, or somebody else's, says nothing. */
    static DataPackage of(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return new DataPackage(false, Map.of());
        }
        try {
            Fields fields = Fields.parse(new String(FileBytes.read(file, LARGEST), StandardCharsets.UTF_8));
            Map<String, List<String>> tables = new HashMap<>();
            for (Fields resource : fields.objects("resources")) {
                List<String> columns = new ArrayList<>();
                for (Fields field : resource.objectOrEmpty("schema").objects("fields")) {
                    columns.add(field.peek("name"));
                }
                tables.put(resource.peek("name"), columns);
            }
            return new DataPackage(fields.objectOrEmpty(OURS).yes(EXCEL), tables);
        } catch (BadJson | Unreadable somebodyElses) {
            return new DataPackage(false, Map.of());
        }
    }

    /** Whether a table belongs to what is described, or nothing is. */
    boolean names(String table) {
        return tables.isEmpty() || tables.containsKey(table);
    }
}
