package variorum.exchange.parquet;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import variorum.exchange.format.Unreadable;
import variorum.exchange.plaintext.FileBytes;

/** Reads columns of texts and whole numbers out of a file as {@link ParquetFile} writes it. */
final class ParquetCheck {

    private static final long LARGEST = 2_000_000_000;
    private static final int TAIL = 8;

    private final Path path;
    private final ByteBuffer bytes;
    private final ThriftReader.Struct file;

    ParquetCheck(Path path) {
        this.path = path;
        this.bytes = ByteBuffer.wrap(FileBytes.read(path, LARGEST)).order(ByteOrder.LITTLE_ENDIAN);
        try {
            byte[] magic = new byte[4];
            bytes.get(bytes.limit() - 4, magic);
            int length = bytes.getInt(bytes.limit() - TAIL);
            if (!Arrays.equals(magic, ParquetFile.MAGIC)) {
                throw new Unreadable(path + " is no Parquet file.");
            }
            this.file = new ThriftReader(bytes.duplicate().position(bytes.limit() - TAIL - length)).struct();
        } catch (IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException broken) {
            throw new Unreadable(path + " is no Parquet file.", broken);
        }
    }

    long rows() {
        return file.number(3);
    }

    /** The values of a column, empty where there is none. */
    List<String> column(String name) {
        List<String> values = new ArrayList<>();
        for (ThriftReader.Struct group : file.structs(4)) {
            ThriftReader.Struct chunk = group.structs(1).stream()
                    .map(each -> each.inner(3))
                    .filter(each -> each.texts(3).equals(List.of(name)))
                    .findFirst()
                    .orElseThrow(() -> new Unreadable(path + " has no column " + name + "."));
            ByteBuffer page = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).position((int) chunk.number(9));
            new ThriftReader(page).struct();
            if (chunk.number(1) == Physical.TEXT.type()) {
                texts(page, chunk.number(5), values);
            } else {
                numbers(page, chunk.number(5), values);
            }
        }
        if (values.size() != rows()) {
            throw new Unreadable(path + " has " + values.size() + " values of " + name + " for " + rows() + " rows.");
        }
        return values;
    }

    private static void texts(ByteBuffer page, long count, List<String> values) {
        for (long i = 0; i < count; i++) {
            byte[] text = new byte[page.getInt()];
            page.get(text);
            values.add(new String(text, StandardCharsets.UTF_8));
        }
    }

    private static void numbers(ByteBuffer page, long count, List<String> values) {
        int end = page.getInt() + page.position();
        List<Boolean> there = new ArrayList<>();
        while (page.position() < end) {
            long run = ThriftReader.varint(page) >>> 1;
            boolean isThere = page.get() == 1;
            for (long i = 0; i < run; i++) {
                there.add(isThere);
            }
        }
        for (int i = 0; i < count; i++) {
            values.add(there.get(i) ? String.valueOf(page.getInt()) : "");
        }
    }
}
