package variorum.workbench.theme;

import javafx.scene.paint.Color;

/** How well one colour can be told from another, after the Web Content Accessibility Guidelines 2.2. */
public final class Contrast {

    /** The least ratio for text, by success criterion 1.4.3 (level AA). */
    public static final double TEXT = 4.5;

    /** The least ratio for lines and signs, by success criterion 1.4.11 (level AA). */
    public static final double GRAPHIC = 3;

    private static final double STEP = 0.02;

    private Contrast() {}

    /**
     * The contrast ratio of two opaque colours, from 1 (the same) to 21 (black and white); the order does not matter.
     */
    public static double ratio(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /**
     * The colour itself if it reaches the ratio on that background, otherwise the nearest one towards black or white
     * (away from the background) that does, as far as there is one.
     */
    public static Color readable(Color color, Color background, double least) {
        Color goal = luminance(background) > 0.18 ? Color.BLACK : Color.WHITE;
        for (double share = 0; share < 1; share += STEP) {
            Color mixed = mix(color, goal, share);
            if (ratio(mixed, background) >= least) {
                return mixed;
            }
        }
        return goal;
    }

    /** A mix of two colours: the first for a share of 0, the second for a share of 1. */
    static Color mix(Color one, Color other, double share) {
        return one.interpolate(other, share);
    }

    /** Relative luminance, from 0 to 1. */
    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
