package variorum.exchange.parquet;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import variorum.exchange.table.Column;
import variorum.exchange.table.Table;

/**
 * Writes one table as the Parquet format 1.0 has it: groups of rows, in each a page for each column, and at the end
 * what stands where.
 */
final class ParquetFile {

    static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private static final int ROWS_A_GROUP = 20_000;
    private static final long CHARACTERS_A_GROUP = 64_000_000;
    private static final int PLAIN = 0;
    private static final int RUNS = 3;
    private static final int OPTIONAL = 1;

    private final Table table;
    private final OutputStream out;
    private final List<Group> groups = new ArrayList<>();
    private long at;

    /** A group of rows as the end of the file tells of it. */
    private record Group(List<Chunk> chunks, int rows) {}

    /** A column of a group. */
    private record Chunk(Column column, long offset, long bytes, int values) {}

    private ParquetFile(Table table, OutputStream out) {
        this.table = table;
        this.out = out;
    }

    static void write(Table table, Path path) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            new ParquetFile(table, out).write();
        }
    }

    private void write() throws IOException {
        put(MAGIC);
        List<List<String>> group = new ArrayList<>();
        long characters = 0;
        try (Stream<List<String>> rows = table.rows().get()) {
            for (Iterator<List<String>> each = rows.iterator(); each.hasNext();) {
                List<String> row = each.next();
                group.add(row);
                characters += row.stream().mapToLong(String::length).sum();
                if (group.size() == ROWS_A_GROUP || characters > CHARACTERS_A_GROUP) {
                    group(group);
                    group.clear();
                    characters = 0;
                }
            }
        }
        if (!group.isEmpty()) {
            group(group);
        }
        byte[] end = end();
        put(end);
        put(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(end.length).array());
        put(MAGIC);
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        at += bytes.length;
    }

    private void group(List<List<String>> rows) throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            List<String> cells = rows.stream().map(row -> row.get(column)).toList();
            byte[] page = page(cells, Physical.of(table.columns().get(column)));
            byte[] head = Thrift.struct(header -> header.i32(1, 0).i32(2, page.length).i32(3, page.length)
                    .inner(5, data -> data.i32(1, cells.size()).i32(2, PLAIN).i32(3, RUNS).i32(4, RUNS)));
            chunks.add(new Chunk(table.columns().get(column), at, (long) head.length + page.length, cells.size()));
            put(head);
            put(page);
        }
        groups.add(new Group(chunks, rows.size()));
    }

    private static byte[] page(List<String> cells, Physical physical) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        if (physical.isOptional()) {
            byte[] levels = levels(cells);
            page.writeBytes(little(levels.length));
            page.writeBytes(levels);
        }
        List<String> there = physical.isOptional() ? cells.stream().filter(cell -> !cell.isEmpty()).toList() : cells;
        switch (physical) {
            case BOOLEAN -> bits(page, there);
            case INTEGER -> there.forEach(cell -> page.writeBytes(little(Integer.parseInt(cell))));
            case DATE -> there.forEach(cell -> page.writeBytes(little((int) LocalDate.parse(cell).toEpochDay())));
            case TEXT -> there.forEach(cell -> {
                byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
                page.writeBytes(little(bytes.length));
                page.writeBytes(bytes);
            });
        }
        return page.toByteArray();
    }

    /** Which cells are there: runs of ones and noughts. */
    private static byte[] levels(List<String> cells) {
        ByteArrayOutputStream runs = new ByteArrayOutputStream();
        int from = 0;
        while (from < cells.size()) {
            boolean empty = cells.get(from).isEmpty();
            int to = from;
            while (to < cells.size() && cells.get(to).isEmpty() == empty) {
                to++;
            }
            Thrift.varint(runs, (long) (to - from) << 1);
            runs.write(empty ? 0 : 1);
            from = to;
        }
        return runs.toByteArray();
    }

    private static void bits(ByteArrayOutputStream page, List<String> cells) {
        for (int from = 0; from < cells.size(); from += 8) {
            int bits = 0;
            for (int i = from; i < Math.min(from + 8, cells.size()); i++) {
                bits |= cells.get(i).equals("yes") ? 1 << (i - from) : 0;
            }
            page.write(bits);
        }
    }

    private static byte[] little(int value) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
    }

    private byte[] end() {
        List<Column> withRoot = new ArrayList<>();
        withRoot.add(new Column("schema", Column.Type.TEXT, ""));
        withRoot.addAll(table.columns());
        long rows = groups.stream().mapToLong(Group::rows).sum();
        boolean[] root = {true};
        return Thrift.struct(file -> file.i32(1, 1)
                .structs(2, withRoot, (element, column) -> {
                    if (root[0]) {
                        element.text(4, column.name()).i32(5, table.columns().size());
                        root[0] = false;
                    } else {
                        element(element, column);
                    }
                })
                .i64(3, rows)
                .structs(4, groups, (one, group) -> one
                        .structs(1, group.chunks(), ParquetFile::chunk)
                        .i64(2, group.chunks().stream().mapToLong(Chunk::bytes).sum())
                        .i64(3, group.rows()))
                .text(6, "Variorum"));
    }

    private static void element(Thrift element, Column column) {
        Physical physical = Physical.of(column);
        element.i32(1, physical.type()).i32(3, physical.isOptional() ? OPTIONAL : 0).text(4, column.name());
        if (physical.converted() >= 0) {
            element.i32(6, physical.converted());
        }
    }

    private static void chunk(Thrift one, Chunk chunk) {
        one.i64(2, chunk.offset()).inner(3, data -> data
                .i32(1, Physical.of(chunk.column()).type())
                .numbers(2, List.of(PLAIN, RUNS))
                .texts(3, List.of(chunk.column().name()))
                .i32(4, 0)
                .i64(5, chunk.values())
                .i64(6, chunk.bytes())
                .i64(7, chunk.bytes())
                .i64(9, chunk.offset()));
    }
}
