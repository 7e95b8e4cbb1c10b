package variorum.workbench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.text.Span;

/**
 * A version drawn to length: every passage has a height by its words, and every offset a place. In pixels from the
 * upper edge of the strip.
 */
final class StripScale {

    /** Every passage counts for so many words more than it has, so that the shortest can be seen and hit. */
    private static final int LEAST_WORDS = 2;

    private static final double GAP = 2;

    private final List<Bar> bars = new ArrayList<>();

    /**
     * A passage as a bar.
     *
     * @param passage the passage
     * @param stretch all of its room, with the gap below it
     */
    record Bar(Passage passage, Stretch stretch) {

        /** What is drawn of it: a gap is left where there is room for one. */
        Stretch drawn() {
            double gap = stretch.height() > 3 * GAP ? GAP : stretch.height() > GAP ? 1 : 0;
            return new Stretch(stretch.top(), stretch.bottom() - gap);
        }
    }

    private StripScale(Outline outline, double unit, double above) {
        double y = 0 - above;
        for (Passage passage : outline.passages()) {
            double bottom = y + unit * (passage.words() + LEAST_WORDS);
            bars.add(new Bar(passage, new Stretch(y, bottom)));
            y = bottom;
        }
    }

    /** A scale for one of two versions; the longer one takes the whole height, the other one its share of it. */
    static StripScale of(Outline outline, Outline other, double height) {
        double longest = Math.max(1, Math.max(weight(outline), weight(other)));
        return new StripScale(outline, height / longest, 0);
    }

    /** A scale that shows a part of a version in the whole height; the rest lies above and below. */
    static StripScale of(Outline outline, Outline other, double height, StripZoom zoom) {
        if (zoom.isAll()) {
            return of(outline, other, height);
        }
        double own = Math.max(1, weight(outline));
        double unit = height / (own * (zoom.to() - zoom.from()));
        return new StripScale(outline, unit, zoom.from() * own * unit);
    }

    private static double weight(Outline outline) {
        return outline.passages().stream().mapToInt(passage -> passage.words() + LEAST_WORDS).sum();
    }

    /** The bars from top to bottom. */
    List<Bar> bars() {
        return bars;
    }

    /** Where the last passage ends; of a whole version its height. */
    double height() {
        return bars.isEmpty() ? 0 : bars.getLast().stretch().bottom();
    }

    /** Where an offset stands. */
    double yOf(int offset) {
        double y = 0;
        for (Bar bar : bars) {
            Span span = bar.passage().span();
            if (offset < span.start()) {
                return y;
            }
            y = bar.stretch().bottom();
            if (offset < span.end()) {
                double share = (double) (offset - span.start()) / span.length();
                return bar.stretch().top() + share * bar.stretch().height();
            }
        }
        return y;
    }

    /** The offset at a height; the nearest where there is none. */
    int offsetAt(double y) {
        for (Bar bar : bars) {
            if (y < bar.stretch().bottom()) {
                double share = Math.clamp((y - bar.stretch().top()) / bar.stretch().height(), 0, 1);
                return bar.passage().span().start() + (int) (share * bar.passage().span().length());
            }
        }
        return bars.isEmpty() ? 0 : bars.getLast().passage().span().end();
    }

    /** The bar at a height. */
    Optional<Bar> barAt(double y) {
        return bars.stream().filter(bar -> bar.stretch().top() <= y && y < bar.stretch().bottom()).findFirst();
    }
}
