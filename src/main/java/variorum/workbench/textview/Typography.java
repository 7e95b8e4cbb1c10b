package variorum.workbench.textview;

import java.util.EnumMap;
import java.util.Map;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Token;

/** Which face, size and distance each kind of block has. */
final class Typography {

    /** Height of the one line that stands for what is set aside, without the space below. */
    static final double BAR = 26;

    /** Below what is set aside, open or closed. */
    static final double BAR_GAP = 6;

    /** From the bar at the left of what is set aside to its words. */
    static final double ASIDE_INDENT = 10;

    private static final double SECOND_LINE_GAP = 8;

    private final TextMetrics metrics;
    private final Map<Block.Prose.Look, RowStyle> prose = new EnumMap<>(Block.Prose.Look.class);

    Typography(TextMetrics metrics) {
        this.metrics = metrics;
    }

    RowStyle of(Block.Prose.Look look) {
        return prose.computeIfAbsent(look, this::style);
    }

    private RowStyle style(Block.Prose.Look look) {
        double gap = metrics.gap();
        return switch (look) {
            case HEADLINE -> RowStyle.of(
                    Face.SERIF_SEMIBOLD, metrics.headline(), metrics.headlineLine(), Token.TEXT, 0, headlineGap(), 0);
            case BODY -> RowStyle.of(Face.SERIF, metrics.size(), metrics.line(), Token.TEXT, 0, gap, 0);
            case CROSSHEAD -> RowStyle.of(
                    Face.SERIF_SEMIBOLD, metrics.size(), metrics.line(), Token.TEXT, gap / 2, gap / 2, 0);
            case DIMMED -> RowStyle.of(
                    Face.SANS, metrics.small(), small(), Token.ASIDE, 0, BAR_GAP, ASIDE_INDENT);
        };
    }

    RowStyle of(Block.Caption caption) {
        return caption.title()
                ? RowStyle.of(Face.SERIF_ITALIC, metrics.size() + 2, metrics.line(), Token.TEXT2, 0, headlineGap(), 0)
                : RowStyle.of(Face.SANS, metrics.small(), small(), Token.TEXT2, 0, SECOND_LINE_GAP, 0);
    }

    /** A paragraph that stands elsewhere. */
    RowStyle ghost() {
        return RowStyle.of(Face.SERIF_ITALIC, metrics.size(), metrics.line(), Token.ASIDE, 0, metrics.gap(), 0);
    }

    private double headlineGap() {
        return Math.rint(metrics.headline() * 6 / 22);
    }

    private double small() {
        return Math.rint(metrics.small() * 18 / 13);
    }
}
