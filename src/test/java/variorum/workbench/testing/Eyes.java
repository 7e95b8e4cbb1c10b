package variorum.workbench.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;
import variorum.workbench.theme.Contrast;

/** Finds words and signs that cannot be read on what is really drawn behind them. */
public final class Eyes {

    /** The least for signs and for what is disabled, of which the guidelines ask nothing. */
    private static final double SIGN = 3;

    private static final double AROUND = 5;

    private final WritableImage picture;
    private final List<String> complaints = new ArrayList<>();

    private Eyes(Scene scene) {
        picture = scene.snapshot(null);
    }

    /** What is too faint in a window, one line each; call it on the toolkit's thread. */
    public static List<String> complaints(Scene scene) {
        Eyes eyes = new Eyes(scene);
        eyes.look(scene.getRoot(), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()), 1);
        return eyes.complaints.stream().distinct().toList();
    }

    private void look(Node node, Bounds room, double above) {
        double opacity = above * node.getOpacity();
        if (!node.isVisible() || opacity == 0) {
            return;
        }
        Bounds clipped = node.getClip() == null
                ? room
                : common(room, node.localToScene(node.getClip().getBoundsInParent()));
        if (node instanceof Text text) {
            look(text, common(clipped, text.localToScene(text.getLayoutBounds())), opacity);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, clipped, opacity));
        }
    }

    private static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left, top, Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - left),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - top));
    }

    private void look(Text text, Bounds seen, double opacity) {
        boolean some = seen.getWidth() > 6 && seen.getHeight() > 6 && !text.getText().isBlank();
        if (!some || !(text.getFill() instanceof Color fill)) {
            return;
        }
        Color behind = behind(text instanceof FontIcon ? around(seen) : seen);
        Color ink = behind.interpolate(
                Color.color(fill.getRed(), fill.getGreen(), fill.getBlue()), fill.getOpacity() * opacity);
        double least = text instanceof FontIcon || text.isDisabled() ? SIGN : Contrast.TEXT;
        double ratio = Contrast.ratio(ink, behind);
        if (ratio < least) {
            complaints.add("%.1f for “%s”, %s on %s, in %s".formatted(
                    ratio, text.getText().strip(), ink, behind, path(text)));
        }
    }

    /** A sign may be filled to its edges. */
    private static Bounds around(Bounds sign) {
        double left = Math.max(0, sign.getMinX() - AROUND);
        double top = Math.max(0, sign.getMinY() - AROUND);
        return new BoundingBox(left, top, sign.getMaxX() + AROUND - left, sign.getMaxY() + AROUND - top);
    }

    /** The colour that most of a place has: letters cover less than half of it. */
    private Color behind(Bounds place) {
        Map<Color, Integer> counts = new HashMap<>();
        PixelReader pixels = picture.getPixelReader();
        int right = (int) Math.min(picture.getWidth(), place.getMaxX());
        int bottom = (int) Math.min(picture.getHeight(), place.getMaxY());
        for (int y = (int) place.getMinY(); y < bottom; y++) {
            for (int x = (int) place.getMinX(); x < right; x++) {
                counts.merge(pixels.getColor(x, y), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    private static String path(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent)
                .limit(5)
                .map(each -> each.getClass().getSimpleName() + each.getStyleClass())
                .toList()
                .toString();
    }
}
