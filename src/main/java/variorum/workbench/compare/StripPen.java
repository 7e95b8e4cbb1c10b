package variorum.workbench.compare;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Theme;
import variorum.workbench.theme.Token;

/** Draws one strip; places from top to bottom are pixels of its {@link StripScale}. */
final class StripPen {

    /** Room above and below a strip, in pixels. */
    static final double ABOVE = 16;

    private static final double HATCH = 6;
    private static final double NUMBER = 12;

    private final GraphicsContext pen;
    private final Theme theme;
    private final double width;
    private final double height;

    /** On a canvas of this size. */
    StripPen(GraphicsContext pen, Theme theme, double width, double height) {
        this.pen = pen;
        this.theme = theme;
        this.width = width;
        this.height = height;
    }

    /** Draws something that does not reach beyond the strip. */
    void clipped(Runnable drawing) {
        pen.save();
        pen.beginPath();
        pen.rect(0, ABOVE - 3, width, Math.max(0, height - 2 * ABOVE + 6));
        pen.clip();
        drawing.run();
        pen.restore();
    }

    /** What is being dragged over. */
    void dragged(Stretch part) {
        pen.setFill(Token.ACCENT.in(theme).deriveColor(0, 1, 1, 0.3));
        pen.fillRect(StripPane.AROUND, part.top(), SpreadGeometry.STRIP, part.height());
    }

    /** Says below a strip that is not zoomed which column it belongs to. */
    void number(String number, double stripHeight) {
        double y = Math.min(height - 3, ABOVE + stripHeight + 13);
        pen.setFont(Face.SANS_SEMIBOLD.at(NUMBER));
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setFill(Token.TEXT2.in(theme));
        pen.fillText(number, StripPane.AROUND + SpreadGeometry.STRIP / 2, y);
    }

    /** A triangle at either end that goes on beyond what is shown. */
    void more(StripZoom zoom) {
        double middle = StripPane.AROUND + SpreadGeometry.STRIP / 2;
        pen.setFill(Token.ACCENT.in(theme));
        if (zoom.from() > 0) {
            pen.fillPolygon(
                    new double[] {middle - 5, middle, middle + 5}, new double[] {ABOVE - 5, ABOVE - 11, ABOVE - 5}, 3);
        }
        if (zoom.to() < 1) {
            double y = height - ABOVE;
            pen.fillPolygon(new double[] {middle - 5, middle, middle + 5}, new double[] {y + 5, y + 11, y + 5}, 3);
        }
    }

    /** A passage. */
    void bar(StripScale.Bar bar, boolean changed) {
        if (bar.stretch().bottom() < 0 || bar.stretch().top() > height) {
            return;
        }
        double top = Math.rint(bar.drawn().top() + ABOVE);
        double tall = Math.max(1, Math.rint(bar.drawn().bottom() + ABOVE) - top);
        Passage passage = bar.passage();
        boolean aside = passage.kind() == Passage.Kind.ASIDE;
        pen.setFill(fill(passage, changed).in(theme));
        pen.fillRect(StripPane.AROUND, top, SpreadGeometry.STRIP, tall);
        if (aside) {
            hatch(pen, StripPane.AROUND, top, SpreadGeometry.STRIP, tall, Token.EDGE.in(theme));
        }
        if (passage.kind() == Passage.Kind.OWN || passage.kind() == Passage.Kind.MOVED) {
            pen.setFill(Token.TEXT2.in(theme));
            pen.fillRect(StripPane.AROUND + 1, top, 3, tall);
        }
        if (tall > 3) {
            pen.setStroke((aside ? Token.LINE : Token.EDGE).in(theme));
            pen.setLineWidth(1);
            pen.strokeRect(StripPane.AROUND + 0.5, top + 0.5, SpreadGeometry.STRIP - 1, tall - 1);
        }
    }

    private static Token fill(Passage passage, boolean changed) {
        return switch (passage.kind()) {
            case SHARED -> changed ? Token.WORD : Token.RIBBON;
            case MOVED -> Token.MOVED;
            case OWN -> Token.OWN;
            case ASIDE -> Token.PAPER;
        };
    }

    static void hatch(GraphicsContext pen, double left, double top, double width, double height, Color ink) {
        pen.save();
        pen.beginPath();
        pen.rect(left, top, width, height);
        pen.clip();
        pen.setStroke(ink);
        pen.setLineWidth(1.5);
        for (double y = top - width; y < top + height + width; y += HATCH) {
            pen.strokeLine(left, y + width, left + width, y);
        }
        pen.restore();
    }

    /** A frame round what is in view. */
    void frame(double from, double to) {
        double top = Math.rint(from + ABOVE) - 2;
        double bottom = Math.rint(to + ABOVE) + 2;
        pen.setStroke(Token.ACCENT.in(theme));
        pen.setLineWidth(2);
        pen.strokeRect(1, top, width - 2, Math.max(6, bottom - top));
    }

    /** A sign at the current difference. */
    void sign(double y) {
        pen.setFill(Token.ACCENT.in(theme));
        pen.fillRect(StripPane.AROUND, Math.rint(y + ABOVE) - 1, SpreadGeometry.STRIP, 2);
    }
}
