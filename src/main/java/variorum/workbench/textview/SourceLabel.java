package variorum.workbench.textview;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import variorum.workbench.theme.Face;
import variorum.text.Characters;
import variorum.text.Span;
import variorum.workbench.theme.Theme;
import variorum.workbench.theme.Token;
import variorum.workbench.theme.Tone;

/**
 * Shows words of a source, or names that users typed, in lists and forms. JavaFX's own labels put right-to-left words
 * from two fonts in the wrong order and fail when they wrap such words; this one shows every script, breaks lines where
 * it is allowed to, and cuts with three dots what has no room.
 */
public final class SourceLabel extends Region {

    private static final double NO_LIMIT = 100_000;

    private static final String RIGHT_TO_LEFT = "\u200F";
    private static final String LEFT_TO_RIGHT = "\u200E";

    /** More characters than this cannot be seen on a line. */
    private static final int LONGEST_LINE = 500;

    private final ObservableValue<Theme> theme = Theme.of(this);
    private String words = "";
    private Face face;
    private double size;
    private double line;
    private Token ink = Token.TEXT;
    private int lines = 1;
    private String steer = "";
    private List<Span> marked = List.of();
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

    /** Shows other words, from the side their first letter asks for. Line feeds count as blanks on one line. */
    public void setWords(String newWords) {
        put(newWords, "");
    }

    /** Shows a piece of a paragraph that runs from right to left, or the other way, whatever the piece begins with. */
    public void setWords(String newWords, boolean rightToLeft) {
        boolean plain = !rightToLeft && !Characters.isRightToLeft(newWords);
        put(newWords, plain ? "" : rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
    }

    private void put(String newWords, String newSteer) {
        words = newWords;
        steer = newSteer;
        marked = List.of();
        setAccessibleText(newWords);
        relayout();
    }

    /** Lays a colour behind some of the words, as a hit of a search has it. UTF-16 in the words. */
    public void mark(List<Span> spans) {
        marked = List.copyOf(spans);
        relayout();
    }

    /** How far down the first marked words stand, in pixels; 0 where nothing is marked or nothing laid out yet. */
    public double markedTop() {
        RowText set = laid;
        return set == null || marked.isEmpty()
                ? 0
                : set.lines().get(set.lineOf(marked.getFirst().start() + steer.length())).top();
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
            RowText set = set(width, lines);
            laid = set;
            getChildren().setAll(behind(set));
            getChildren().add(set.node());
            getChildren().forEach(this::place);
        }
    }

    private List<Node> behind(RowText set) {
        Row.Words row = new Row.Words(Span.of(set.words()), List.of(), style(), false);
        List<Item> fills = marked.stream()
                .map(span -> span.shift(steer.length()))
                .<Item>map(span -> new Fill(span, Tone.of(Token.WORD)))
                .toList();
        return new FillPainter(row, set, fills, theme.getValue()).nodes();
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
        String seen = steer + words.substring(0, end);
        return Setting.of(most == 1 ? seen.replace('\n', ' ') : seen, style(), width, most, theme.getValue());
    }

    private RowStyle style() {
        return RowStyle.of(face, size, line, ink, 0, 0, 0);
    }
}
