package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;

/** Draws many small figures with few nodes: one path for each colour and kind of line. */
final class Pen {

    /** A kind of line, or a surface if the width is 0. */
    private record Tip(Color color, double width, List<Double> dashes) {}

    private final Map<Tip, Path> paths = new LinkedHashMap<>();

    /** A line from point to point; dashes are lengths in pixels, none for a solid line. */
    void line(Color color, double width, List<Double> dashes, double... points) {
        Path path = path(new Tip(color, width, dashes));
        path.getElements().add(new MoveTo(points[0], points[1]));
        for (int i = 2; i < points.length; i += 2) {
            path.getElements().add(new LineTo(points[i], points[i + 1]));
        }
    }

    /** A filled polygon. */
    void polygon(Color color, double... points) {
        Path path = path(new Tip(color, 0, List.of()));
        path.getElements().add(new MoveTo(points[0], points[1]));
        for (int i = 2; i < points.length; i += 2) {
            path.getElements().add(new LineTo(points[i], points[i + 1]));
        }
        path.getElements().add(new ClosePath());
    }

    /** A filled rectangle with round corners. */
    void box(Color color, double left, double top, double width, double height, double corner) {
        addBox(path(new Tip(color, 0, List.of())), left, top, width, height, corner);
    }

    /** The outline of a rectangle with round corners, 1 pixel wide. */
    void frame(Color color, List<Double> dashes, double left, double top, double width, double height, double corner) {
        addBox(path(new Tip(color, 1, dashes)), left, top, width, height, corner);
    }

    /** What was drawn, in the order in which colours and kinds first appeared. */
    List<Node> nodes() {
        return new ArrayList<>(paths.values());
    }

    private Path path(Tip tip) {
        return paths.computeIfAbsent(tip, key -> {
            Path path = new Path();
            path.setManaged(false);
            path.setMouseTransparent(true);
            if (key.width() == 0) {
                path.setFill(key.color());
                path.setStroke(null);
            } else {
                path.setFill(null);
                path.setStroke(key.color());
                path.setStrokeWidth(key.width());
                path.setStrokeLineCap(StrokeLineCap.BUTT);
                path.getStrokeDashArray().setAll(key.dashes());
            }
            return path;
        });
    }

    private static void addBox(Path path, double left, double top, double width, double height, double corner) {
        double right = left + width;
        double bottom = top + height;
        double r = Math.min(corner, Math.min(width, height) / 2);
        path.getElements().add(new MoveTo(left + r, top));
        path.getElements().add(new LineTo(right - r, top));
        addCorner(path, r, right, top + r);
        path.getElements().add(new LineTo(right, bottom - r));
        addCorner(path, r, right - r, bottom);
        path.getElements().add(new LineTo(left + r, bottom));
        addCorner(path, r, left, bottom - r);
        path.getElements().add(new LineTo(left, top + r));
        addCorner(path, r, left + r, top);
        path.getElements().add(new ClosePath());
    }

    private static void addCorner(Path path, double r, double x, double y) {
        if (r > 0) {
            path.getElements().add(new ArcTo(r, r, 0, x, y, false, true));
        }
    }
}
