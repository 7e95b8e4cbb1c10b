package variorum.workbench.textview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.PixelReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import variorum.text.Paragraphs;
import variorum.text.Span;
import variorum.workbench.testing.Fx;
import variorum.workbench.theme.Theme;
import variorum.workbench.theme.Token;
import variorum.workbench.theme.Tone;

/** Where paragraphs are, for an owner that draws beside them. */
class AreasTest {

    private static final String PARAGRAPH =
            "A paragraph of some words that take more than one line in a narrow view, as they do. ";

    private final String text = (PARAGRAPH.repeat(3) + "\n\n").repeat(40);
    private final List<Span> paragraphs = Paragraphs.of(text);

    @AfterEach
    void close() {
        Fx.close();
    }

    private TextView view(boolean open) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.SetAside(paragraphs.subList(0, 2), "notice", "set aside", "96 words"));
        paragraphs.stream().skip(2).forEach(paragraph -> blocks.add(new Block.Prose(paragraph)));
        TextView view = Fx.get(() -> {
            TextView made = new TextView();
            made.metricsProperty().set(TextMetrics.COMPARED);
            made.setContent(new TextContent(text, blocks));
            made.setOpen(0, open);
            return made;
        });
        Fx.show(view, 400, 500);
        return view;
    }

    @Test
    void theAreaOfAParagraphHoldsItsLinesAndNoFreeSpace() {
        TextView view = view(true);
        for (Span paragraph : paragraphs.subList(0, 6)) {
            Rectangle2D area = Fx.get(() -> view.places().areaOf(paragraph));
            assertThat(area.getHeight() % (paragraphs.indexOf(paragraph) < 2 ? 18 : 24)).isZero();
            assertThat(Fx.get(() -> view.places().yOf(paragraph.start())))
                    .isBetween(area.getMinY(), area.getMinY() + 10);
            assertThat(Fx.get(() -> view.places().yOf(paragraph.end() - 1)))
                    .isBetween(area.getMaxY() - 24, area.getMaxY());
        }
        Rectangle2D both = Fx.get(() -> view.places().areaOf(paragraphs.get(2).cover(paragraphs.get(3))));
        assertThat(both.getMinY()).isEqualTo(Fx.get(() -> view.places().areaOf(paragraphs.get(2))).getMinY());
        assertThat(both.getMaxY()).isEqualTo(Fx.get(() -> view.places().areaOf(paragraphs.get(3))).getMaxY());
    }

    @Test
    void scrollingMovesNoArea() {
        TextView view = view(false);
        Rectangle2D before = Fx.get(() -> view.places().areaOf(paragraphs.get(4)));
        Fx.run(() -> view.scrolling().by(170));
        assertThat(Fx.get(() -> view.places().areaOf(paragraphs.get(4)))).isEqualTo(before);
    }

    @Test
    void whatIsHiddenHasTheAreaOfItsLine() {
        TextView view = view(false);
        Rectangle2D hidden = Fx.get(() -> view.places().areaOf(paragraphs.get(1)));
        assertThat(hidden).isEqualTo(Fx.get(() -> view.places().areaOf(paragraphs.get(0))));
        assertThat(hidden.getHeight()).isEqualTo(Typography.BAR);
    }

    @Test
    void askingForAreasMakesNoNodes() {
        TextView view = view(false);
        int before = Fx.get(() -> view.page().rowsWithNodes().size());
        paragraphs.forEach(paragraph -> Fx.run(() -> view.places().areaOf(paragraph)));
        assertThat(Fx.get(() -> view.page().rowsWithNodes().size())).isEqualTo(before).isLessThan(paragraphs.size());
    }

    @Test
    void theScrollBarCanBeHidden() {
        TextView view = view(false);
        assertThat(Fx.get(() -> view.lookup(".scroll-bar").isVisible())).isTrue();
        Fx.run(() -> view.scrolling().setBarShown(false));
        Fx.run(() -> view.scrolling().by(50));
        assertThat(Fx.get(() -> ((ScrollBar) view.lookup(".scroll-bar")).isVisible())).isFalse();
    }

    @Test
    void aFrameCoversNoColour() {
        TextView view = view(false);
        Span words = new Span(paragraphs.get(2).start(), paragraphs.get(2).start() + 11);
        Fx.run(() -> view.put(new Layer("word", List.of(new Fill(words, Tone.of(Token.WORD))))));
        Fx.run(() -> view.put(new Layer("current",
                List.of(new Fill(List.of(words), Tone.of(Token.ACCENT), Fill.Look.FRAMED, null)))));
        Fx.settle();
        Rectangle2D box = Fx.get(() -> view.places().boundsOf(words).getFirst());
        PixelReader pixels = Fx.get(() -> view.snapshot(null, null)).getPixelReader();
        int middle = (int) (box.getMinY() + box.getHeight() / 2);
        assertThat(pixels.getColor((int) box.getMinX(), (int) box.getMinY() + 1)).isEqualTo(Token.WORD.in(Theme.LIGHT));
        assertThat(pixels.getColor((int) box.getMinX() - 2, middle)).isEqualTo(Token.ACCENT.in(Theme.LIGHT));
    }
}
