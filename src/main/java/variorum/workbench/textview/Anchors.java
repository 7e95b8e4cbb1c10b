package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.List;

/**
 * Which height of one text belongs to which of another beside it, in pixels. Heights that were tied belong together
 * exactly; between two ties both texts move in proportion, above the first and below the last they move alike.
 */
public final class Anchors {

    private record Anchor(double from, double to) {}

    private final List<Anchor> anchors = new ArrayList<>();

    /** Ties two heights. They come from top to bottom; one that would lead back up in either text is left out. */
    public void add(double from, double to) {
        boolean onward = anchors.isEmpty() || (anchors.getLast().from() <= from && anchors.getLast().to() <= to);
        if (onward) {
            anchors.add(new Anchor(from, to));
        }
    }

    /** The height in the other text; the same height where nothing is tied. */
    public double across(double from) {
        if (anchors.isEmpty()) {
            return from;
        }
        Anchor above = anchors.getFirst();
        if (from <= above.from()) {
            return from - above.from() + above.to();
        }
        for (Anchor below : anchors) {
            if (from < below.from()) {
                double share = (from - above.from()) / (below.from() - above.from());
                return above.to() + share * (below.to() - above.to());
            }
            above = below;
        }
        return from - above.from() + above.to();
    }
}
