package variorum.workbench.tagging;

import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.workbench.textview.Mark;
import variorum.workbench.textview.MarkStyle;

/** How a tag is drawn on a text, the same in every pane. */
public final class TagMark {

    /** In UTF-16 code units: what is shorter is seen at a glance, and its name in the margin would only crowd it. */
    private static final int LONGER_THAN_A_LINE = 56;

    private TagMark() {}

    /** The mark of a tag, known by the tag's reference; it has a name in the margin if it is long or has a stance. */
    public static Mark of(Annotation tag, Code code, MarkStyle style) {
        @Nullable String sign = Stance.of(tag.attributes()).map(Stance::icon).orElse(null);
        boolean named = sign != null || tag.extent().length() > LONGER_THAN_A_LINE;
        return new Mark(tag.ref(), tag.spans(), style, code.name(), sign, named);
    }

    /** The style that goes with a code; alike for all its tags. */
    public static MarkStyle style(Code code, boolean proposed) {
        return new MarkStyle(CodeSigns.tone(code.look()), pattern(code), proposed);
    }

    private static MarkStyle.Pattern pattern(Code code) {
        return switch (code.look().mark()) {
            case CIRCLE -> MarkStyle.Pattern.PLAIN;
            case SQUARE -> MarkStyle.Pattern.BRACKETS;
            case DIAMOND -> MarkStyle.Pattern.DOTS;
            case TRIANGLE -> MarkStyle.Pattern.DASHES;
        };
    }
}
