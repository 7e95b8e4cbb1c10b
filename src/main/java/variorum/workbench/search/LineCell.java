package variorum.workbench.search;

import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Code;
import variorum.search.Concordance;
import variorum.search.Hit;
import variorum.workbench.tagging.CodeSigns;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Token;

/** A line of the concordance: the report, the context up to the words found, these words, and what follows. */
final class LineCell extends ListCell<Concordance.Line> {

    private static final double SIZE = 15;
    private static final double LINE = 22;
    private static final double REPORT_LINE = 18;

    /** On one base line with the words. */
    private static final double REPORT_TOP = 7;

    /** Words longer than this leave room for some of what follows. */
    private static final double LONGEST_SHARE = 0.8;

    /** A letter is rarely narrower than this, in pixels. */
    private static final double NARROWEST = 6;

    private static final int MOST_SIGNS = 4;

    private final SearchModel model;
    private final SourceLabel report = new SourceLabel("", Face.SANS, 13, REPORT_LINE);
    private final SourceLabel before = new SourceLabel("", Face.SERIF, SIZE, LINE);
    private final SourceLabel match = new SourceLabel("", Face.SERIF_SEMIBOLD, SIZE, LINE);
    private final SourceLabel after = new SourceLabel("", Face.SERIF, SIZE, LINE);
    private final Pane clipped = new Pane(before);
    private final HBox signs = new HBox(4);
    private final Row row = new Row();

    LineCell(SearchModel model) {
        this.model = model;
        setPrefWidth(0);
        report.setInk(Token.TEXT2);
        before.setInk(Token.TEXT2);
        after.setInk(Token.TEXT2);
        signs.setAlignment(Pos.CENTER_LEFT);
        signs.setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(clipped.widthProperty());
        clip.heightProperty().bind(clipped.heightProperty());
        clipped.setClip(clip);
    }

    @Override
    protected void updateItem(Concordance.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (line == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Hit hit = line.hit();
        report.setWords(model.reportOf(hit));
        match.setWords(line.match(), line.rightToLeft());
        after.setWords(line.after(), line.rightToLeft());
        signs.getChildren().clear();
        StringBuilder names = new StringBuilder();
        for (Code code : model.codesOn(hit, MOST_SIGNS)) {
            signs.getChildren().add(CodeSigns.ofTag(code.look()));
            names.append(", ").append(code.name());
        }
        setAccessibleText(
                report.words() + ": " + line.before() + " " + line.match() + " " + line.after() + names);
        setGraphic(row);
        row.requestLayout();
    }

    /** Takes words away at the beginning until the rest has room; answers its width. */
    private double fitBefore(double room) {
        Concordance.Line line = getItem();
        String words = line == null ? "" : line.before();
        boolean rightToLeft = line != null && line.rightToLeft();
        int most = (int) (room / NARROWEST);
        String rest = words.substring(Math.max(0, words.length() - most));
        before.setWords(rest, rightToLeft);
        double wide = Math.ceil(before.prefWidth(-1));
        while (wide > room || (rest.length() < words.length() && !rest.startsWith("…"))) {
            int blank = rest.indexOf(' ', 2);
            rest = blank < 0 ? "" : "…" + rest.substring(blank);
            before.setWords(rest, rightToLeft);
            wide = Math.ceil(before.prefWidth(-1));
            if (rest.isEmpty()) {
                break;
            }
        }
        return wide;
    }

    /**
     * Lays the parts out so that the words found stand one below the other. A line that is read from the right is
     * mirrored: what comes before stands right of the words found, what follows left of them.
     */
    private final class Row extends Pane {

        Row() {
            getChildren().addAll(report, clipped, match, after, signs);
            setMouseTransparent(true);
            setMinHeight(Geometry.ROW);
            setPrefHeight(Geometry.ROW);
        }

        @Override
        protected double computePrefWidth(double height) {
            return LineCell.this.getWidth();
        }

        @Override
        protected void layoutChildren() {
            double width = getListView().getWidth();
            double gutter = Geometry.match(width);
            double end = Geometry.end(width);
            Concordance.Line line = getItem();
            boolean mirrored = line != null && line.rightToLeft();
            report.resizeRelocate(Geometry.LEFT, REPORT_TOP, Geometry.REPORT, REPORT_LINE);
            put(clipped, Geometry.start(), gutter - Geometry.start(), mirrored, width);
            double wide = fitBefore(clipped.getWidth());
            before.resizeRelocate(mirrored ? 0 : clipped.getWidth() - wide, 0, wide, LINE);
            double found = Math.min(match.prefWidth(-1), LONGEST_SHARE * (end - gutter));
            put(match, gutter, found, mirrored, width);
            String words = after.words();
            boolean joined = words.isEmpty() || !Character.isWhitespace(words.charAt(0));
            double gap = joined ? 0 : 4;
            put(after, gutter + found + gap, Math.max(0, end - gutter - found - gap), mirrored, width);
            signs.resizeRelocate(end + Geometry.GAP, 0, Geometry.TAGS - Geometry.GAP, Geometry.ROW);
        }

        private static void put(Region part, double left, double wide, boolean mirrored, double width) {
            double x = mirrored ? Geometry.mirrored(left + wide, width) : left;
            part.resizeRelocate(x, (Geometry.ROW - LINE) / 2, wide, LINE);
        }
    }
}
