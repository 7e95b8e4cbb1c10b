package variorum.workbench.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.annotation.Annotation;
import variorum.annotation.Annotations;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.workbench.suggestions.Suggestion;
import variorum.workbench.tagging.TagMark;
import variorum.workbench.textview.Layer;
import variorum.workbench.textview.Mark;
import variorum.workbench.textview.MarkStyle;
import variorum.workbench.theme.Token;
import variorum.workbench.theme.Tone;

/** The tags of a report, and the names that could be tagged, as marks on its page. */
final class TagMarks {

    /** The name of the layer of tags. */
    static final String LAYER = "tags";

    /** The name of the layer of suggestions. */
    static final String SUGGESTED = "suggestions";

    private TagMarks() {}

    static Layer layer(Annotations annotations, Codebook codebook) {
        Map<Code.Id, MarkStyle> styles = new HashMap<>();
        return new Layer(LAYER, annotations.list().stream().map(tag -> mark(tag, codebook, styles)).toList());
    }

    /** A tag whose code is gone from the codebook can't be: removing a code in use is refused. */
    private static Mark mark(Annotation tag, Codebook codebook, Map<Code.Id, MarkStyle> styles) {
        Code code = codebook.code(tag.code()).orElseThrow();
        return TagMark.of(tag, code, styles.computeIfAbsent(code.id(), id -> TagMark.style(code, false)));
    }

    /** What could be tagged, drawn in widely spaced dots. */
    static Layer layer(List<Suggestion> suggestions) {
        return new Layer(SUGGESTED, suggestions.stream().map(TagMarks::mark).toList());
    }

    private static Mark mark(Suggestion suggestion) {
        MarkStyle style = suggestion.code()
                .map(code -> TagMark.style(code, true))
                .orElseGet(() -> new MarkStyle(Tone.of(Token.WARN), MarkStyle.Pattern.PLAIN, true));
        return new Mark(suggestion.id(), suggestion.span(), style, "suggested: " + suggestion.name());
    }
}
