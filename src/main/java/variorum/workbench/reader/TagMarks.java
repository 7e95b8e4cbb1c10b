package variorum.workbench.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Annotations;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.workbench.tagging.CodeSigns;
import variorum.workbench.tagging.Stance;
import variorum.workbench.textview.Layer;
import variorum.workbench.textview.Mark;
import variorum.workbench.textview.MarkStyle;
import variorum.workbench.theme.Token;
import variorum.workbench.theme.Tone;

/** Tags as the text view draws them. A mark is known by the {@code Annotation.Ref} of its tag. */
final class TagMarks {

    /** The name of the layer of tags. */
    static final String LAYER = "tags";

    /** The name of the layer of suggestions. */
    static final String SUGGESTED = "suggestions";

    /** In UTF-16 code units: what is shorter is seen at a glance, and its name in the margin would only crowd it. */
    private static final int LONGER_THAN_A_LINE = 56;

    private TagMarks() {}

    static Layer layer(Annotations annotations, Codebook codebook) {
        Map<Code.Id, MarkStyle> styles = new HashMap<>();
        return new Layer(LAYER, annotations.list().stream().map(tag -> mark(tag, codebook, styles)).toList());
    }

    /** A tag whose code is gone from the codebook can't be: removing a code in use is refused. */
    private static Mark mark(Annotation tag, Codebook codebook, Map<Code.Id, MarkStyle> styles) {
        Code code = codebook.code(tag.code()).orElseThrow();
        MarkStyle style = styles.computeIfAbsent(
                code.id(), id -> new MarkStyle(CodeSigns.tone(code.look()), pattern(code)));
        @Nullable String sign = Stance.of(tag.attributes()).map(Stance::icon).orElse(null);
        boolean named = sign != null || tag.extent().length() > LONGER_THAN_A_LINE;
        return new Mark(tag.ref(), tag.spans(), style, code.name(), sign, named);
    }

    /** What could be tagged, drawn in widely spaced dots. */
    static Layer layer(List<Suggestion> suggestions) {
        return new Layer(SUGGESTED, suggestions.stream().map(TagMarks::mark).toList());
    }

    private static Mark mark(Suggestion suggestion) {
        MarkStyle style = suggestion.code()
                .map(code -> new MarkStyle(CodeSigns.tone(code.look()), pattern(code), true))
                .orElseGet(() -> new MarkStyle(Tone.of(Token.WARN), MarkStyle.Pattern.PLAIN, true));
        return new Mark(suggestion.id(), suggestion.span(), style, "suggested: " + suggestion.name());
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
