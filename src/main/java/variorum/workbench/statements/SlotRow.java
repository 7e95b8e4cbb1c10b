package variorum.workbench.statements;

import java.util.Arrays;
import java.util.List;
import javafx.scene.layout.Pane;

/**
 * The fields of the strip side by side. Each is as wide as what it holds while there is room, and what is left goes to
 * the names; where there is too little, only the widest are cut, so that short answers stay whole.
 */
final class SlotRow extends Pane {

    private static final double GAP = 6;

    private List<SlotField> fields = List.of();

    void show(List<SlotField> shown) {
        fields = List.copyOf(shown);
        getChildren().setAll(shown);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return fields.stream().mapToDouble(SlotField::wish).sum() + GAP * Math.max(0, fields.size() - 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return fields.stream().mapToDouble(field -> field.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double[] widths = widths(
                fields.stream().mapToDouble(SlotField::wish).toArray(),
                fields.stream().mapToInt(field -> field.field().slot() instanceof Slot.OfRole ? 1 : 0).toArray(),
                getWidth() - GAP * Math.max(0, fields.size() - 1));
        double left = 0;
        for (int i = 0; i < widths.length; i++) {
            double height = fields.get(i).prefHeight(-1);
            fields.get(i).resizeRelocate(left, Math.rint((getHeight() - height) / 2), widths[i], height);
            left += widths[i] + GAP;
        }
    }

    /** Wishes cut to one greatest width, or the rest shared among those that can take it. In pixels. */
    static double[] widths(double[] wishes, int[] takers, double whole) {
        double rest = whole - Arrays.stream(wishes).sum();
        if (rest >= 0) {
            double share = Math.floor(rest / Math.max(1, Arrays.stream(takers).sum()));
            double[] widths = wishes.clone();
            Arrays.setAll(widths, i -> wishes[i] + takers[i] * share);
            return widths;
        }
        double most = greatest(wishes, whole);
        return Arrays.stream(wishes).map(wish -> Math.floor(Math.min(wish, most))).toArray();
    }

    private static double greatest(double[] wishes, double whole) {
        double[] sorted = wishes.clone();
        Arrays.sort(sorted);
        double left = whole;
        for (int i = 0; i < sorted.length; i++) {
            double most = left / (sorted.length - i);
            if (sorted[i] >= most) {
                return Math.max(0, most);
            }
            left -= sorted[i];
        }
        return whole;
    }
}
