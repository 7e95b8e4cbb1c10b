package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import variorum.text.Span;

/** The rows of a page from top to bottom, and where in them an offset is. The order of the source may be another. */
final class Rows {

    /** Characters of the source and the row that shows them or stands for them. */
    private record Entry(Span span, int row) {}

    private final List<Row> rows;
    /** In the order of the source. */
    private final List<Entry> entries;

    private Rows(List<Row> rows) {
        this.rows = List.copyOf(rows);
        List<Entry> unsorted = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            switch (rows.get(i)) {
                case Row.Words words -> unsorted.add(new Entry(words.span(), i));
                case Row.Aside aside -> addEntries(aside, i, unsorted);
                case Row.Caption caption -> {}
                case Row.Ghost ghost -> {}
            }
        }
        this.entries = unsorted.stream().sorted(Comparator.comparing(Entry::span)).toList();
    }

    private static void addEntries(Row.Aside aside, int row, List<Entry> entries) {
        if (!aside.open()) {
            aside.block().paragraphs().forEach(span -> entries.add(new Entry(span, row)));
        }
    }

    /** Cuts the blocks into rows; {@code open} are the indices of the set-aside blocks that are shown. */
    static Rows of(TextContent content, TextMetrics metrics, Set<Integer> open) {
        Typography typography = new Typography(metrics);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < content.blocks().size(); i++) {
            switch (content.blocks().get(i)) {
                case Block.Prose prose -> addProse(content.text(), prose, typography, rows);
                case Block.SetAside aside -> addAside(content.text(), aside, open.contains(i), typography, rows);
                case Block.Caption caption -> rows.add(new Row.Caption(caption.words(), typography.of(caption)));
                case Block.Ghost ghost -> rows.add(new Row.Ghost(ghost.words(), ghost.note(), typography.ghost()));
            }
        }
        return new Rows(rows);
    }

    private static void addProse(String text, Block.Prose prose, Typography typography, List<Row> rows) {
        boolean aside = prose.look() == Block.Prose.Look.DIMMED;
        addPieces(text, prose.span(), prose.dimmed(), typography.of(prose.look()), aside, rows);
    }

    private static void addAside(
            String text, Block.SetAside aside, boolean open, Typography typography, List<Row> rows) {
        RowStyle style = typography.of(Block.Prose.Look.DIMMED);
        rows.add(new Row.Aside(aside, open, style));
        if (open) {
            aside.paragraphs().forEach(span -> addPieces(text, span, List.of(), style, true, rows));
        }
    }

    private static void addPieces(
            String text, Span span, List<Span> dimmed, RowStyle style, boolean aside, List<Row> rows) {
        List<Span> pieces = Pieces.of(text, span);
        for (int i = 0; i < pieces.size(); i++) {
            Span piece = pieces.get(i);
            double before = i == 0 ? style.before() : 0;
            double after = i == pieces.size() - 1 ? style.after() : 0;
            List<Span> within = dimmed.stream().flatMap(each -> each.intersection(piece).stream()).toList();
            rows.add(new Row.Words(piece, within, style.spaced(before, after), aside));
        }
    }

    int size() {
        return rows.size();
    }

    Row get(int index) {
        return rows.get(index);
    }

    /**
     * The row that shows an offset; for one that no row shows, the one with the last characters before it, or with the
     * first of all. -1 if no row has source characters.
     */
    int indexAt(int offset) {
        return entries.isEmpty() ? -1 : entries.get(Math.max(0, lastStartingBy(offset))).row();
    }

    /** The place in the entries of the last one that starts at or before an offset, or -1. */
    private int lastStartingBy(int offset) {
        int low = -1;
        int high = entries.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (entries.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The next row with source characters in a direction, from top to bottom or back, or -1. */
    int nextSource(int from, int step) {
        for (int i = from + step; i >= 0 && i < rows.size(); i += step) {
            if (rows.get(i) instanceof Row.Source) {
                return i;
            }
        }
        return -1;
    }

    /** The rows that show or stand for a character of the span, or the place where an empty span is; each once. */
    List<Integer> touchedBy(Span span) {
        List<Integer> touched = new ArrayList<>(2);
        for (int i = Math.max(0, lastStartingBy(span.start())); i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.span().start() > span.end()) {
                break;
            }
            if (touches(entry.span(), span) && !touched.contains(entry.row())) {
                touched.add(entry.row());
            }
        }
        return touched;
    }

    /** The smallest span that holds all source characters of the page. */
    Span all() {
        return entries.isEmpty() ? new Span(0, 0) : entries.getFirst().span().cover(entries.getLast().span());
    }

    /** Shares a character; an empty span touches where it stands, at an end too. */
    private static boolean touches(Span shown, Span span) {
        return shown.overlaps(span) || (span.isEmpty() && shown.start() <= span.start() && span.start() <= shown.end());
    }
}
