package variorum.collation;

import java.util.Arrays;

/** A growing array of numbers. */
final class IntList {
    private int[] values;
    private int size;

    IntList() {
        this(4);
    }

    /** Room for so many before it has to grow. */
    IntList(int capacity) {
        values = new int[Math.max(4, capacity)];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
