package variorum.exchange.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes a struct in Thrift's compact protocol, in which Parquet keeps what it says about itself. Mutable. */
final class Thrift {

    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int SHORT_LIST = 15;

    private final ByteArrayOutputStream out;
    private int last;

    private Thrift(ByteArrayOutputStream out) {
        this.out = out;
    }

    /** The bytes of a struct. */
    static byte[] struct(Consumer<Thrift> fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        fields(out, fields);
        return out.toByteArray();
    }

    private static void fields(ByteArrayOutputStream out, Consumer<Thrift> fields) {
        fields.accept(new Thrift(out));
        out.write(0);
    }

    /** Fields come in the order of their numbers, of which no two are more than fifteen apart here. */
    private void field(int number, int type) {
        out.write(((number - last) << 4) | type);
        last = number;
    }

    Thrift i32(int field, int value) {
        field(field, I32);
        varint(zigzag(value));
        return this;
    }

    Thrift i64(int field, long value) {
        field(field, I64);
        varint(zigzag(value));
        return this;
    }

    Thrift text(int field, String value) {
        field(field, BINARY);
        binary(value);
        return this;
    }

    Thrift inner(int field, Consumer<Thrift> fields) {
        field(field, STRUCT);
        fields(out, fields);
        return this;
    }

    <T> Thrift structs(int field, List<T> values, BiConsumer<Thrift, T> each) {
        list(field, values.size(), STRUCT);
        values.forEach(value -> fields(out, inner -> each.accept(inner, value)));
        return this;
    }

    Thrift numbers(int field, List<Integer> values) {
        list(field, values.size(), I32);
        values.forEach(value -> varint(zigzag(value)));
        return this;
    }

    Thrift texts(int field, List<String> values) {
        list(field, values.size(), BINARY);
        values.forEach(this::binary);
        return this;
    }

    private void list(int field, int size, int type) {
        field(field, LIST);
        if (size < SHORT_LIST) {
            out.write((size << 4) | type);
        } else {
            out.write((SHORT_LIST << 4) | type);
            varint(size);
        }
    }

    private void binary(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        varint(bytes.length);
        out.writeBytes(bytes);
    }

    private static long zigzag(long value) {
        return (value << 1) ^ (value >> 63);
    }

    private void varint(long value) {
        varint(out, value);
    }

    /** Seven bits a byte, the lowest first. */
    static void varint(ByteArrayOutputStream out, long value) {
        long left = value;
        while ((left & ~0x7FL) != 0) {
            out.write((int) ((left & 0x7F) | 0x80));
            left >>>= 7;
        }
        out.write((int) left);
    }
}
