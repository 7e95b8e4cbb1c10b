package variorum.workbench.textview;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What a view shows and what is selected in it; the parts of the view share it. */
final class TextState {

    final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.at(0));
    /** Ids of the marks that the owner has selected. */
    final Set<Object> picked = new HashSet<>();
    /** Ids of the marks under the pointer. */
    final Set<Object> hovered = new HashSet<>();
    /** Indices of the set-aside blocks that are shown. */
    final Set<Integer> open = new HashSet<>();

    private TextContent content = TextContent.of("");
    private TextMetrics metrics = TextMetrics.TAGGED;
    private Rows rows = Rows.of(content, metrics, open);
    private Sheets sheets = new Sheets(rows);

    TextContent content() {
        return content;
    }

    String text() {
        return content.text();
    }

    TextMetrics metrics() {
        return metrics;
    }

    Rows rows() {
        return rows;
    }

    Sheets sheets() {
        return sheets;
    }

    Units units() {
        return new Units(content.text(), rows);
    }

    /** Another text: layers, selection and what was opened are gone. */
    void show(TextContent newContent) {
        content = newContent;
        open.clear();
        picked.clear();
        hovered.clear();
        rows = Rows.of(content, metrics, open);
        sheets = new Sheets(rows);
        int first = rows.nextSource(-1, 1);
        selection.set(Selection.at(first < 0 ? 0 : ((Row.Source) rows.get(first)).span().start()));
    }

    /** The same text in other blocks: layers and selection stay, and what was opened stays open. */
    void reblock(List<Block> blocks) {
        List<Block> before = content.blocks();
        List<Block> opened = open.stream().map(before::get).toList();
        content = new TextContent(content.text(), blocks);
        open.clear();
        opened.stream().map(blocks::indexOf).filter(index -> index >= 0).forEach(open::add);
    }

    /** Cuts the text into rows again, after the sizes or what is open have changed. */
    void recut(TextMetrics newMetrics) {
        metrics = newMetrics;
        rows = Rows.of(content, metrics, open);
        sheets.setRows(rows);
    }
}
