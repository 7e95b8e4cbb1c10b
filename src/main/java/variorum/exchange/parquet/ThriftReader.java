package variorum.exchange.parquet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.exchange.format.Unreadable;

/** Reads a struct in Thrift's compact protocol: numbers, texts, lists and structs, by the numbers of their fields. */
final class ThriftReader {

    private final ByteBuffer in;

    ThriftReader(ByteBuffer in) {
        this.in = in;
    }

    /** A struct that was read. */
    record Struct(Map<Integer, Object> fields) {

        long number(int field) {
            return fields.get(field) instanceof Long number ? number : 0;
        }

        String text(int field) {
            return fields.get(field) instanceof String text ? text : "";
        }

        Struct inner(int field) {
            return fields.get(field) instanceof Struct struct ? struct : new Struct(Map.of());
        }

        List<Struct> structs(int field) {
            return fields.get(field) instanceof List<?> list
                    ? list.stream().filter(Struct.class::isInstance).map(Struct.class::cast).toList()
                    : List.of();
        }

        List<String> texts(int field) {
            return fields.get(field) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
        }
    }

    Struct struct() {
        Map<Integer, Object> fields = new HashMap<>();
        int last = 0;
        for (int head = in.get() & 0xFF; head != 0; head = in.get() & 0xFF) {
            last += head >> 4;
            fields.put(last, value(head & 0xF));
        }
        return new Struct(fields);
    }

    private Object value(int type) {
        return switch (type) {
            case 1, 2 -> type == 1;
            case 5, 6 -> {
                long zigzag = varint();
                yield (zigzag >>> 1) ^ -(zigzag & 1);
            }
            case 8 -> {
                byte[] bytes = new byte[(int) varint()];
                in.get(bytes);
                yield new String(bytes, StandardCharsets.UTF_8);
            }
            case 9 -> {
                int head = in.get() & 0xFF;
                long size = head >> 4 == 15 ? varint() : head >> 4;
                List<Object> values = new ArrayList<>();
                for (long i = 0; i < size; i++) {
                    values.add(value(head & 0xF));
                }
                yield values;
            }
            case 12 -> struct();
            default -> throw new Unreadable("there is a field of the unknown type " + type + ".");
        };
    }

    private long varint() {
        return varint(in);
    }

    static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte b = in.get();
            value |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new Unreadable("there is a number without an end.");
    }
}
