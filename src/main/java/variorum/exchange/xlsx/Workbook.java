package variorum.exchange.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import variorum.exchange.format.Unreadable;
import variorum.exchange.plaintext.FileBytes;
import variorum.exchange.table.Row;
import variorum.exchange.xml.XmlElement;
import variorum.exchange.xml.XmlReader;

/** A workbook that is read: the cells of its sheets, as texts. */
final class Workbook implements AutoCloseable {

    /** As many as Excel has. */
    private static final int COLUMNS = 16_384;

    private final Path path;
    private final ZipFile zip;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final List<String> shared = new ArrayList<>();

    Workbook(Path path) {
        this.path = path;
        this.zip = FileBytes.zip(path, " is no Excel workbook.");
        try {
            parts();
        } catch (RuntimeException refused) {
            close();
            throw refused;
        }
    }

    private void parts() {
        Map<String, String> targets = new HashMap<>();
        part("xl/_rels/workbook.xml.rels").children("Relationship").forEach(relation -> targets.put(
                relation.attribute("Id"), relation.attribute("Target").replaceFirst("^/?(xl/)?", "xl/")));
        part("xl/workbook.xml").within("sheets").forEach(sheet ->
                sheets.put(sheet.attribute("name"), targets.getOrDefault(sheet.attribute("r:id"), "")));
        if (zip.getEntry("xl/sharedStrings.xml") != null) {
            part("xl/sharedStrings.xml").children("si").forEach(string -> shared.add(text(string)));
        }
    }

    private XmlElement part(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new Unreadable(path + " is no Excel workbook that can be read: " + name + " is missing.");
        }
        try (InputStream in = new Unpacked(zip, entry, path + ", " + name)) {
            return XmlReader.read(path + ", " + name, in);
        } catch (IOException failed) {
            throw FileBytes.unreadable(path, failed);
        }
    }

    /** A string may be in one piece or in several with different faces. */
    private static String text(XmlElement string) {
        StringBuilder text = new StringBuilder(string.textOf("t"));
        string.children("r").forEach(run -> text.append(run.textOf("t")));
        return Cells.plain(text.toString());
    }

    boolean has(String sheet) {
        return sheets.containsKey(sheet);
    }

    /** The rows below the first, which names the columns; none when there is no such sheet. */
    List<Row> rows(String sheet) {
        String part = sheets.get(sheet);
        if (part == null) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        for (XmlElement line : part(part).within("sheetData")) {
            List<String> cells = cells(line);
            if (columns.isEmpty()) {
                for (int i = 0; i < cells.size(); i++) {
                    columns.putIfAbsent(cells.get(i), i);
                }
            } else {
                rows.add(new Row(sheet + ", row " + line.attribute("r"), columns, cells));
            }
        }
        return rows;
    }

    private List<String> cells(XmlElement line) {
        List<String> cells = new ArrayList<>();
        for (XmlElement cell : line.children("c")) {
            int column = column(cell.attributeOrNull("r"), cells.size());
            if (column >= COLUMNS) {
                throw new Unreadable(path + " has a cell " + cell.attribute("r") + ", which no Excel workbook has.");
            }
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(value(cell));
        }
        return cells;
    }

    /** The place of a cell named like AB12, from 0; the next one when it has no name. */
    private static int column(@Nullable String name, int next) {
        if (name == null) {
            return next;
        }
        int column = 0;
        for (int at = 0; at < name.length() && name.charAt(at) >= 'A' && column < COLUMNS; at++) {
            column = column * 26 + name.charAt(at) - 'A' + 1;
        }
        return Math.max(next, column - 1);
    }

    private String value(XmlElement cell) {
        String value = cell.textOf("v");
        return switch (cell.attribute("t")) {
            case "s" -> shared(value);
            case "inlineStr" -> cell.child("is").map(Workbook::text).orElse("");
            case "str" -> Cells.plain(value);
            case "b" -> value.equals("1") ? "yes" : "no";
            default -> value;
        };
    }

    private String shared(String number) {
        int at = number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
        if (at >= shared.size()) {
            throw new Unreadable(path + " refers to a string " + number + ", which it has not.");
        }
        return shared.get(at);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failed) {
            throw FileBytes.unreadable(path, failed);
        }
    }
}
