package variorum.workbench.statements;

import java.util.List;
import java.util.Optional;
import variorum.annotation.Code;
import variorum.project.Edit;
import variorum.text.FoldedText;

/**
 * Something a field can be filled with.
 *
 * @param name its words
 * @param hint where it was found, or what taking it makes besides
 * @param look the code whose sign stands before it, if one does
 * @param stance the icon of a stance, if it is one
 * @param key what it is remembered by, to be offered again
 * @param edits what taking it does
 */
record Offer(String name, String hint, Optional<Code.Look> look, Optional<String> stance, String key,
        List<Edit> edits) {

    /** What a name is remembered by that nobody has registered. */
    static String unregistered(String name) {
        return "~" + FoldedText.fold(name);
    }

    /** Whether it is remembered by this, or was before its name was registered. */
    boolean isKnownBy(String remembered) {
        return key.equals(remembered) || unregistered(name).equals(remembered);
    }
}
