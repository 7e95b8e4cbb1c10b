package variorum.workbench.textview;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Theme;
import variorum.workbench.theme.Token;

/**
 * Shows words of a source, or names that users typed, in lists and forms. JavaFX's own labels put right-to-left words
 * from two fonts in the wrong order and fail when they wrap such words; this one shows every script, breaks lines where
 * it is allowed to, and cuts with three dots what has no room.
 */
public final class SourceLabel extends Region {

    private static final double NO_LIMIT = 100_000;

    /** More characters than this cannot be seen on a line. */
    private static final int LONGEST_LINE = 500;

    private final ObservableValue<Theme> theme = Theme.of(this);
    private String words = "";
    private Face face;
    private double size;
    private double line;
    private Token ink = Token.TEXT;
    private int lines = 1;
    private @Nullable RowText laid;
    private double laidWidth = -1;

    /** A label of one line. Sizes are in pixels, {@code line} from base line to base line. */
    public SourceLabel(String words, Face face, double size, double line) {
        this.face = face;
        this.size = size;
        this.line = line;
        setAccessibleRole(AccessibleRole.TEXT);
        setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        theme.addListener((observed, before, now) -> relayout());
        setWords(words);
    }

    /** Shows other words. Line feeds count as blanks in a label of one line. */
    public void setWords(String newWords) {
        words = newWords;
        setAccessibleText(newWords);
        relayout();
    }

    /** The words, whole. */
    public String words() {
        return words;
    }

    /** Takes another face, such as a bolder one. */
    public void setFace(Face newFace) {
        face = newFace;
        relayout();
    }

    /** Takes another colour. */
    public void setInk(Token token) {
        ink = token;
        relayout();
    }

    /** Takes up to a number of lines. */
    public void setLines(int most) {
        lines = most;
        relayout();
    }

    private void relayout() {
        laidWidth = -1;
        requestLayout();
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return lines > 1 ? Orientation.HORIZONTAL : null;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + size + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        RowText whole = set(NO_LIMIT, 1);
        double right = whole.strips(0, whole.words().length()).stream().mapToDouble(Strip::width).sum();
        return snappedLeftInset() + Math.ceil(right) + 1 + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return snappedTopInset() + line + snappedBottomInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = lines == 1 || width < 0 ? line : set(inside(width), lines).height();
        return snappedTopInset() + height + snappedBottomInset();
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public double getBaselineOffset() {
        return snappedTopInset() + style().first();
    }

    @Override
    protected void layoutChildren() {
        double width = inside(getWidth());
        if (width != laidWidth) {
            laidWidth = width;
            laid = set(width, lines);
            getChildren().setAll(laid.node());
            place(laid.node());
        }
    }

    private void place(Node node) {
        node.setTranslateX(snappedLeftInset());
        node.setTranslateY(snappedTopInset());
    }

    private double inside(double width) {
        return Math.max(size, Math.floor(width - snappedLeftInset() - snappedRightInset()));
    }

    private RowText set(double width, int most) {
        int end = Math.min(words.length(), LONGEST_LINE * most);
        String seen = words.substring(0, end);
        return Setting.of(most == 1 ? seen.replace('\n', ' ') : seen, style(), width, most, theme.getValue());
    }

    private RowStyle style() {
        return RowStyle.of(face, size, line, ink, 0, 0, 0);
    }
}
