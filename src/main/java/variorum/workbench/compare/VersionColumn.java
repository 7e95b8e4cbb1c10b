package variorum.workbench.compare;

import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Rectangle2D;
import variorum.collation.Difference;
import variorum.collation.ParagraphPair;
import variorum.collation.Side;
import variorum.text.Span;
import variorum.workbench.command.SingleKeys;
import variorum.workbench.textview.Block;
import variorum.workbench.textview.Layer;
import variorum.workbench.textview.TextContent;
import variorum.workbench.textview.TextMetrics;
import variorum.workbench.textview.TextView;

/**
 * The text of one version with everything that lies on it: the base, which is A, or one that is compared with it.
 */
final class VersionColumn {

    private static final String PARAGRAPHS = "paragraphs";
    private static final String DIFFERENCES = "differences";
    private static final String CURRENT = "current";

    /** Where a line comes to stand that is gone to, as a share of the height. */
    private static final double EYE = 1.0 / 3;

    private final Side side;
    private final TextView text = new TextView();

    VersionColumn(Side side) {
        this.side = side;
        text.metricsProperty().set(TextMetrics.COMPARED);
        text.marginProperty().set(false);
        text.setGutter(SpreadGeometry.INSIDE);
        text.scrolling().setBarShown(false);
        text.getStyleClass().add("compare-text");
        SingleKeys.actIn(text);
    }

    Side side() {
        return side;
    }

    TextView text() {
        return text;
    }

    /** Shows a version from its top. */
    void show(Comparison comparison, Sigla sigla) {
        text.setContent(PageBlocks.of(comparison.alignment().witness(side)));
        text.setAccessibleText(sigla.of(side));
    }

    /** Colours whole paragraphs that the other version lacks or has elsewhere. */
    void band(Comparison comparison, Sigla sigla, Predicate<Span> alone) {
        text.put(new Layer(PARAGRAPHS, Marks.paragraphs(comparison, side, sigla, alone)));
    }

    /** Whether it shows the text that a comparison has on its side, with the same set aside. */
    boolean shows(Comparison comparison) {
        List<Block> paragraphs = text.content().blocks().stream().filter(b -> !(b instanceof Block.Ghost)).toList();
        return new TextContent(text.content().text(), paragraphs)
                .equals(PageBlocks.of(comparison.alignment().witness(side)));
    }

    /** Draws these differences and no others, with the words of this version or the other. */
    void mark(Comparison comparison, List<Difference> shown, Wordings wordings) {
        text.put(new Layer(DIFFERENCES, Marks.of(comparison, side, shown, wordings)));
    }

    /** Shows outlines of these moved paragraphs beside their partners in the other column, and no others. */
    void haunt(Comparison comparison, List<ParagraphPair> moved, Sigla sigla) {
        List<Block> plain = PageBlocks.of(comparison.alignment().witness(side)).blocks();
        text.setBlocks(new Ghosts(comparison, side, sigla.of(side)).among(plain, moved));
    }

    /** Draws one difference as the current one, or none. */
    void point(List<Difference> current) {
        text.put(new Layer(CURRENT, current.stream().map(difference -> Marks.current(difference, side)).toList()));
    }

    /** Where paragraphs are, in pixels from the upper edge of the view. */
    Stretch areaOf(Span span) {
        Rectangle2D area = text.places().areaOf(span);
        return new Stretch(area.getMinY(), area.getMaxY()).shift(-text.scrolling().position());
    }

    double height() {
        return text.getHeight();
    }

    /** How far the line that the eye rests on is below the upper edge. */
    double eye() {
        return Math.rint(text.getHeight() * EYE);
    }

    /** Where the line of an offset is in the view; opens what is set aside around it. */
    double bring(int offset) {
        text.scrollTo(offset);
        return text.places().viewYOf(offset);
    }
}
