package variorum.workbench.control;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import variorum.text.Span;

/** A line of words of the window's own, with the letters that were typed to find it half bold. */
public final class Highlighted extends TextFlow {

    /** An empty line. */
    public Highlighted() {
        getStyleClass().add("v-highlighted");
        setMinHeight(USE_PREF_SIZE);
    }

    /** Shows words with these places half bold; the places are sorted and do not overlap. */
    public void show(String words, List<Span> hits) {
        getChildren().clear();
        int at = 0;
        for (Span hit : hits) {
            add(words.substring(at, hit.start()), false);
            add(hit.in(words), true);
            at = hit.end();
        }
        add(words.substring(at), false);
        setAccessibleText(words);
    }

    private void add(String words, boolean strong) {
        if (!words.isEmpty()) {
            Text text = new Text(words);
            text.getStyleClass().add(strong ? "v-strong" : "v-plain");
            getChildren().add(text);
        }
    }
}
