package variorum.workbench.reader;

import java.util.ArrayList;
import java.util.List;
import variorum.text.Span;
import variorum.workbench.textview.Fill;
import variorum.workbench.textview.Item;
import variorum.workbench.textview.Layer;
import variorum.workbench.theme.Token;
import variorum.workbench.theme.Tone;

/** How words that were looked for are marked in the text. */
final class FoundMarks {

    private static final String FOUND = "found";

    private FoundMarks() {}

    /** A wash over each hit; the one at which the reader is also has an outline. */
    static Layer layer(List<Span> hits, int current) {
        List<Item> fills = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            Fill.Look look = i == current ? Fill.Look.OUTLINED : Fill.Look.WASH;
            fills.add(new Fill(List.of(hits.get(i)), Tone.of(Token.WORD), look, null));
        }
        return new Layer(FOUND, fills);
    }
}
