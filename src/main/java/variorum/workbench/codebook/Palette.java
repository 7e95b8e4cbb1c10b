package variorum.workbench.codebook;

import java.util.Comparator;
import java.util.List;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.annotation.Mark;

/**
 * Looks to choose from: colours that keep apart from each other on the reading surface, also for eyes that see fewer of
 * them.
 */
final class Palette {

    /**
     * As a code keeps them; the first three are those of actor, position and event. The violet of the accent is left
     * out.
     */
    static final List<String> COLOURS = List.of(
            "#1C63AC", "#AD430B", "#08725A", "#8A5A00", "#A61E6B", "#3D6B1F", "#00697A", "#56524A", "#8C3B3B",
            "#2B4C8C");

    private Palette() {}

    /** The look that fewest top codes have, in the order of the palette. */
    static Code.Look next(Codebook book) {
        List<Code.Look> taken = book.children(null).stream().map(Code::look).toList();
        String colour = COLOURS.stream()
                .min(Comparator.comparingLong(each -> taken.stream()
                        .filter(look -> look.colour().equals(each))
                        .count()))
                .orElseThrow();
        Mark mark = List.of(Mark.values()).stream()
                .min(Comparator.comparingLong(each -> taken.stream().filter(look -> look.mark() == each).count()))
                .orElseThrow();
        return new Code.Look(colour, mark);
    }
}
