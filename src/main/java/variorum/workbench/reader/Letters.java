package variorum.workbench.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.workbench.preferences.Preferences;
import variorum.workbench.textview.TextMetrics;

/** How large the letters are: larger in one wide column than in several, and as the reader likes them; remembered. */
public final class Letters {

    private static final String KEY = "reader.zoom";

    /** From this width of a single column on, in pixels, there is room for larger letters. */
    private static final double WIDE = 720;

    /** Below this width of a column, in pixels, its words need all of it. */
    private static final double NARROW = 400;

    private static final double STEP = 1.1;
    private static final int MOST_STEPS = 8;

    private final Preferences preferences;
    private final List<Runnable> listeners = new ArrayList<>();

    /** Takes the size from the preferences and keeps it there. */
    public Letters(Preferences preferences) {
        this.preferences = preferences;
    }

    /** The sizes for a column of a width, one of so many; nothing while the width is not known. */
    Optional<TextMetrics> in(double width, int columns) {
        if (width <= 0) {
            return Optional.empty();
        }
        TextMetrics usual = columns == 1 && width >= WIDE ? TextMetrics.SINGLE : TextMetrics.TAGGED;
        int steps = steps();
        return Optional.of(steps == 0 ? usual : usual.zoomed(Math.pow(STEP, steps)));
    }

    /**
     * Whether a column of a width has room for names beside its words; otherwise there would be too few words on a
     * line.
     */
    static boolean haveMargin(double width) {
        return width >= NARROW;
    }

    private int steps() {
        return (int) Math.clamp(preferences.number(KEY, 0), -MOST_STEPS, MOST_STEPS);
    }

    /** Makes the letters larger, or with -1 smaller; 0 makes them as they were at first. */
    void step(int by) {
        preferences.put(KEY, by == 0 ? 0 : Math.clamp(steps() + by, -MOST_STEPS, MOST_STEPS));
        listeners.forEach(Runnable::run);
    }

    /** Calls the listener whenever the reader changed the size. */
    void changed(Runnable listener) {
        listeners.add(listener);
    }
}
