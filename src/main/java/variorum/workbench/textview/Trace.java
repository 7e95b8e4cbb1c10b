package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import variorum.text.Span;

/**
 * What one mark takes on one line of a row.
 *
 * @param mark the mark
 * @param line index of the line
 * @param bits pieces of words and of holes between them, in reading order
 */
record Trace(Mark mark, int line, List<TracePart> bits) {

    double left() {
        return bits.stream().mapToDouble(bit -> bit.strip().left()).min().orElse(0);
    }

    double right() {
        return bits.stream().mapToDouble(bit -> bit.strip().right()).max().orElse(0);
    }

    /** The traces of a mark in a row, from line to line. */
    static List<Trace> of(Mark mark, Span row, RowText text) {
        Map<Integer, List<TracePart>> byLine = new TreeMap<>();
        List<Span> parts = mark.spans();
        for (int i = 0; i < parts.size(); i++) {
            addPart(mark, i, row, text, byLine);
            if (i + 1 < parts.size()) {
                Span hole = new Span(/* start= */ parts.get(i).end(), /* end= */ parts.get(i + 1).start());
                addHole(hole, row, text, byLine);
            }
        }
        return byLine.entrySet().stream()
                .map(entry -> new Trace(mark, entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static void addPart(Mark mark, int index, Span row, RowText text, Map<Integer, List<TracePart>> byLine) {
        Span part = mark.spans().get(index);
        List<Strip> strips = strips(part, row, text);
        boolean first = index == 0;
        boolean last = index == mark.spans().size() - 1;
        for (int i = 0; i < strips.size(); i++) {
            boolean head = i == 0 && row.contains(part.start());
            boolean tail = i == strips.size() - 1 && part.end() <= row.end();
            add(new TracePart(strips.get(i), false, head, tail, first, last), byLine);
        }
    }

    private static void addHole(Span hole, Span row, RowText text, Map<Integer, List<TracePart>> byLine) {
        for (Strip strip : strips(hole, row, text)) {
            add(new TracePart(strip, true, false, false, false, false), byLine);
        }
    }

    private static List<Strip> strips(Span span, Span row, RowText text) {
        return span.intersection(row)
                .map(here -> text.strips(here.start() - row.start(), here.end() - row.start()))
                .orElseGet(ArrayList::new);
    }

    private static void add(TracePart bit, Map<Integer, List<TracePart>> byLine) {
        byLine.computeIfAbsent(bit.strip().line(), line -> new ArrayList<>()).add(bit);
    }
}
