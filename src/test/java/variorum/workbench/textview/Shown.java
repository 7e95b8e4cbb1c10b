package variorum.workbench.textview;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.StackPane;
import variorum.text.Span;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Mouse;

/** A text view in a window, with words to point at. */
final class Shown {

    final TextView view;

    private Shown(TextView view) {
        this.view = view;
    }

    /** Shows a text in a pane as wide as one of two. */
    static Shown of(TextContent content, Item... items) {
        TextView view = Fx.get(() -> {
            TextView fresh = new TextView();
            fresh.setContent(content);
            fresh.put(new Layer("tags", List.of(items)));
            return fresh;
        });
        Fx.show(new StackPane(view), 480, 600);
        Fx.run(view::requestFocus);
        Fx.settle();
        return new Shown(view);
    }

    static Shown of(String text, Item... items) {
        return of(TextContent.of(text), items);
    }

    /** The place of some words in the text. */
    Span span(String words) {
        int at = view.content().text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(at, at + words.length());
    }

    /** The box of the first line of some words in the view. */
    Rectangle2D box(String words) {
        return Fx.get(() -> view.places().boundsOf(span(words)).getFirst());
    }

    double middleX(String words) {
        return box(words).getMinX() + box(words).getWidth() / 2;
    }

    double middleY(String words) {
        return box(words).getMinY() + box(words).getHeight() / 2;
    }

    Shown click(String words, int times) {
        Mouse.in(view).click(middleX(words), middleY(words), times);
        return this;
    }

    Shown drag(Mouse mouse, String from, String to) {
        mouse.press(middleX(from), middleY(from)).dragTo(middleX(to), middleY(to)).release();
        return this;
    }

    String selected() {
        return Fx.get(view::selectedText);
    }

    int caret() {
        return Fx.get(view::caretOffset);
    }
}
