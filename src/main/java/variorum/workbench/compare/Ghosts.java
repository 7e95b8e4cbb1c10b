package variorum.workbench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.collation.ParagraphPair;
import variorum.collation.Side;
import variorum.text.Span;
import variorum.workbench.textview.Block;

/**
 * Outlines of paragraphs that have moved: beside a paragraph of one version stands, in the column of the other, what
 * the other has of it elsewhere.
 */
final class Ghosts {

    private static final int LONGEST = 600;

    private final Comparison comparison;
    private final Side side;
    private final String siglum;

    /** Ghosts in the column of one version, which the siglum names. */
    Ghosts(Comparison comparison, Side side, String siglum) {
        this.comparison = comparison;
        this.side = side;
        this.siglum = siglum;
    }

    /** The blocks of the column with a ghost for each of these moved pairs, beside its partner in the other column. */
    List<Block> among(List<Block> blocks, List<ParagraphPair> moved) {
        List<Block> all = new ArrayList<>(blocks);
        moved.stream().filter(ParagraphPair::moved).forEach(pair -> all.add(index(all, place(pair)), ghost(pair)));
        return all;
    }

    /** After the last paragraph that belongs to one before the partner and has not moved; at the top without one. */
    int place(ParagraphPair moved) {
        int before = moved.in(side.other()).getFirst().start();
        return comparison.alignment().paragraphs().stream()
                .filter(pair -> !pair.moved() && pair.in(side.other()).getLast().end() <= before)
                .mapToInt(pair -> pair.in(side).getLast().end())
                .max()
                .orElse(0);
    }

    private static int index(List<Block> blocks, int offset) {
        int index = 0;
        for (int i = 0; i < blocks.size(); i++) {
            boolean before = switch (blocks.get(i)) {
                case Block.Prose prose -> prose.span().end() <= offset;
                case Block.SetAside aside -> aside.paragraphs().getLast().end() <= offset;
                case Block.Caption caption -> offset > 0;
                case Block.Ghost ghost -> index == i;
            };
            index = before ? i + 1 : index;
        }
        return index;
    }

    private Block.Ghost ghost(ParagraphPair pair) {
        List<Span> own = pair.in(side);
        String words = Readings.shortly(comparison.text(side), own.getFirst().cover(own.getLast()), LONGEST);
        Optional<Passage> passage = comparison.outline(side).at(own.getFirst().start());
        int number = passage.map(Passage::number).orElse(0);
        return new Block.Ghost(words, siglum + " has it " + (number == 0 ? "elsewhere" : "as paragraph " + number));
    }
}
