package variorum.exchange.conll;

import java.util.ArrayList;
import java.util.List;
import variorum.exchange.format.Placed;
import variorum.exchange.format.Unreadable;
import variorum.text.Count;
import variorum.text.Document;
import variorum.text.Span;

/** The lines of a file as they are read, with their tags put together again. Mutable. */
final class ConllLines {

    private final List<Placed> placed = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private String label = "";
    private int document;
    private int word;

    void take(String line) {
        if (line.isEmpty() || line.startsWith(Conll.REPORT)) {
            end();
            if (!line.isEmpty()) {
                document++;
                word = 0;
            }
            return;
        }
        String[] columns = line.split(" ", -1);
        if (columns.length != 4) {
            throw new Unreadable("A line has " + Count.of(columns.length, "column") + ": " + line);
        }
        String mark = columns[3];
        if (!mark.equals("I-" + label) || words.isEmpty()) {
            end();
            if (mark.startsWith("I-")) {
                throw new Unreadable("A line goes on with a tag that did not begin: " + line);
            }
            label = mark.startsWith("B-") ? mark.substring(2) : "";
        }
        if (!label.isEmpty()) {
            words.add(columns[0]);
        }
        word++;
    }

    void end() {
        if (!words.isEmpty()) {
            placed.add(new Placed(
                    new Document.Id(String.valueOf(document)), label, new Span(word - words.size(), word),
                    String.join(" ", words)));
            words.clear();
        }
    }

    /** The tags that were read. */
    List<Placed> placed() {
        return placed;
    }
}
